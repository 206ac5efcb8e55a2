import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Block, DocumentContent, SignaturePlace } from '#app/forms/content/blocks.ts';
import { headingDepths } from '#app/forms/content/heading-depths.ts';
import { useDutch } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import { Blocks, headingId } from './blocks.tsx';

export interface DocumentViewProps {
  content: DocumentContent;
  /** "Kenmerk", "Opgemaakt op": as above the document on paper. */
  facts: readonly { label: string; value: string }[];
}

/** With fewer parts than this a reader sees them all without a list. */
const longContents = 5;

/** The document as a page: the same words in the same order as the PDF, made of the same blocks. */
export function DocumentView({ content, facts }: DocumentViewProps) {
  const { title, subtitle, blocks, signatures } = content;
  return (
    <article className="document" aria-labelledby="document-title" {...useDutch()}>
      <Heading level={1} id="document-title" className="document__title">
        {title}
      </Heading>
      {subtitle && <p className="document__subtitle">{subtitle}</p>}
      {facts.length > 0 && (
        <dl className="document__about">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Contents blocks={blocks} />
      <Blocks blocks={blocks} />
      <Signatures places={signatures} />
    </article>
  );
}

function Contents({ blocks }: { blocks: readonly Block[] }) {
  const t = usePartyWords();
  const depths = headingDepths(blocks);
  const parts = blocks.flatMap((block, index) => {
    if (block.type === 'heading' && depths[index] === 2) return [{ index, text: block.text }];
    return block.type === 'article' ? [{ index, text: `${block.number}. ${block.title}` }] : [];
  });
  if (parts.length < longContents) return null;
  return (
    <details className="document__contents">
      <summary>{t('document.contents')}</summary>
      <ol>
        {parts.map(({ index, text }) => (
          <li key={index}>
            <a className="ams-link" href={`#${headingId(index)}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Signatures({ places }: { places: readonly SignaturePlace[] }) {
  const t = usePartyWords();
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="document-signatures">
      <Heading level={2} id="document-signatures" tabIndex={-1} className="document__heading">
        {t('document.signatures')}
      </Heading>
      <ul className="document__signatures">
        {places.map(({ partyId, title, name, capacityLine }) => (
          <li key={partyId}>
            <span className="document__role">{title}</span>
            {name && (
              <strong className="document__name" dir="auto">
                {name}
              </strong>
            )}
            {capacityLine && <span dir="auto">{capacityLine}</span>}
            <span className="document__place" aria-hidden="true" />
            <Paragraph size="small">{t('document.place')}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  );
}
