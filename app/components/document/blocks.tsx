import { Heading } from '@amsterdam/design-system-react';
import type { Block } from '#app/forms/content/blocks.ts';
import { type Depth, headingDepths } from '#app/forms/content/heading-depths.ts';
import { usePartyWords } from '../words/party.ts';
import { ChartView } from './chart-view.tsx';
import { Choices } from './choices.tsx';
import { TableView } from './table-view.tsx';

/** The blocks of a document. Headings have ids, so that a list of contents can lead to them. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const depths = headingDepths(blocks);
  return blocks.map((block, index) => (
    <BlockView key={index} block={block} id={headingId(index)} depth={depths[index] ?? 2} />
  ));
}

export const headingId = (index: number): string => `deel-${index + 1}`;

interface BlockViewProps {
  block: Block;
  id: string;
  depth: Depth;
}

function BlockView({ block, ...place }: BlockViewProps) {
  switch (block.type) {
    case 'heading':
      return <BlockHeading {...place} text={block.text} />;
    case 'paragraph':
      return (
        <p
          className={block.tone ? `document__text document__text--${block.tone}` : 'document__text'}
          dir="auto"
        >
          {block.text}
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'chart':
      return <ChartView block={block} />;
    case 'choices':
      return <Choices block={block} />;
    case 'article':
      return <Article block={block} {...place} />;
  }
}

function BlockHeading({ id, depth, text }: Omit<BlockViewProps, 'block'> & { text: string }) {
  return (
    <Heading level={depth} id={id} tabIndex={-1} className="document__heading">
      {text}
    </Heading>
  );
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

function List({ block }: { block: BlockOf<'list'> }) {
  const items = block.items.map((item, index) => (
    <li key={index} dir="auto">
      {item}
    </li>
  ));
  return block.ordered ? (
    <ol className="document__list">{items}</ol>
  ) : (
    <ul className="document__list">{items}</ul>
  );
}

function Facts({ block }: { block: BlockOf<'facts'> }) {
  const t = usePartyWords();
  return (
    <dl className="document__facts">
      {block.items.map(({ label, value }, index) => {
        const isEmpty = value === null || value.trim() === '';
        return (
          <div key={index}>
            <dt>{label}</dt>
            <dd dir="auto" className={isEmpty ? 'document__empty' : undefined}>
              {isEmpty ? t('document.notFilledIn') : value}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Clauses carry the numbers that they have on paper: people refer to them. */
function Article({ block, ...place }: Omit<BlockViewProps, 'block'> & { block: BlockOf<'article'> }) {
  const t = usePartyWords();
  const { number, title, clauses } = block;
  return (
    <>
      <BlockHeading {...place} text={t('document.article', { number, title })} />
      {clauses.length > 0 && (
        <ol className="document__clauses">
          {clauses.map((clause) => (
            <li key={clause.number}>
              <span className="document__number">{clause.number}</span> <span dir="auto">{clause.text}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
