import type { Block } from '#app/forms/content/blocks.ts';
import { Choices } from './choices.server.tsx';
import { Facts } from './facts.server.tsx';
import { Article, BulletList, Paragraph } from './prose.server.tsx';
import { Table } from './table.server.tsx';
import { Heading } from './text.server.tsx';

type Depth = 2 | 3 | 4;

/** The blocks of a document below its title (H1); heading levels never skip one (ISO 14289-1, 7.4.2). */
export function Blocks({ blocks, isBlank }: { blocks: readonly Block[]; isBlank: boolean }) {
  const depths = headingDepths(blocks);
  return blocks.map((block, index) => (
    <BlockView key={index} block={block} depth={depths[index] ?? 2} isBlank={isBlank} structKey={`b${String(index)}`} />
  ));
}

function BlockView({ block, depth, isBlank, structKey }: { block: Block; depth: Depth; isBlank: boolean; structKey: string }) {
  switch (block.type) {
    case 'heading':
      return <Heading depth={depth}>{block.text}</Heading>;
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'list':
      return <BulletList block={block} structKey={structKey} />;
    case 'facts':
      return <Facts items={block.items} isBlank={isBlank} structKey={structKey} />;
    case 'table':
      return <Table block={block} isBlank={isBlank} structKey={structKey} />;
    case 'choices':
      return <Choices block={block} structKey={structKey} />;
    case 'article':
      return <Article block={block} depth={depth} structKey={structKey} />;
  }
}

/** The depth of each block's heading: one below the title, an article one below the heading it stands under. */
export function headingDepths(blocks: readonly Block[]): Depth[] {
  let last = 1;
  let section = 1;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      section = Math.min(block.level + 1, last + 1);
      last = section;
    } else if (block.type === 'article') {
      last = Math.min(section + 1, 4);
    }
    return Math.max(2, last) as Depth;
  });
}
