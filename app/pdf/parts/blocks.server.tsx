import type { Block } from '#app/forms/content/blocks.ts';
import { Chart } from './chart.server.tsx';
import { type Depth, headingDepths } from '#app/forms/content/heading-depths.ts';
import { Choices } from './choices.server.tsx';
import { Facts } from './facts.server.tsx';
import { presenceAfter } from './keep-together.ts';
import { Article, BulletList, Paragraph } from './prose.server.tsx';
import { Table } from './table.server.tsx';
import { Heading } from './text.server.tsx';

/**
 * The blocks of a document below its title (H1); heading levels never skip one (ISO 14289-1, 7.4.2).
 *
 * @param only from which to which (not included): of the whole, for a level follows from what stands above it
 */
export function Blocks({
  blocks,
  isBlank,
  only: [from, to] = [0, blocks.length],
}: {
  blocks: readonly Block[];
  isBlank: boolean;
  only?: readonly [number, number];
}) {
  const depths = headingDepths(blocks);
  const views = blocks.map((block, index) => (
    <BlockView
      key={index}
      block={block}
      depth={depths[index] ?? 2}
      presence={presenceAfter(blocks, index)}
      isBlank={isBlank}
      structKey={`b${String(index)}`}
    />
  ));
  return views.slice(from, to);
}

function BlockView({
  block,
  depth,
  presence,
  isBlank,
  structKey,
}: {
  block: Block;
  depth: Depth;
  presence: number;
  isBlank: boolean;
  structKey: string;
}) {
  switch (block.type) {
    case 'heading':
      return (
        <Heading depth={depth} presence={presence}>
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return <Paragraph block={block} presence={presence} />;
    case 'list':
      return <BulletList block={block} structKey={structKey} />;
    case 'facts':
      return <Facts items={block.items} isBlank={isBlank} structKey={structKey} />;
    case 'table':
      return <Table block={block} isBlank={isBlank} structKey={structKey} />;
    case 'chart':
      return <Chart block={block} isBlank={isBlank} structKey={structKey} />;
    case 'choices':
      return <Choices block={block} structKey={structKey} />;
    case 'article':
      return <Article block={block} depth={depth} structKey={structKey} />;
  }
}
