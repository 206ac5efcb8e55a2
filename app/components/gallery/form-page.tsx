import { Heading } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { editionNames } from '#app/forms/content/editions.ts';
import type { FormCard } from '#app/handbook/list-forms.ts';
import { DocumentView } from '../document/document-view.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';

/** What a form is for and asks, and an example to look through. */
export function FormPage({ card, example }: { card: FormCard; example: DocumentContent }) {
  const t = useWords('staff');
  const { id, title, purpose, rounds } = card;
  const signers = rounds.map((titles, index) =>
    rounds.length > 1 ? t('gallery.round', { round: index + 1, who: titles.join(', ') }) : titles.join(', '),
  );
  const facts = [
    { label: t('gallery.facts.needs'), value: card.needs.join('. ') },
    { label: t('gallery.facts.filledBy'), value: card.filledBy },
    { label: t('gallery.facts.time'), value: t('gallery.minutes', { minutes: card.minutes }) },
    { label: t('gallery.facts.signs'), value: signers.join('; ') || t('gallery.nobodySigns') },
    { label: t('gallery.facts.kept'), value: card.retention },
    { label: t('gallery.facts.version'), value: String(card.version) },
    ...(card.smk.length > 0 ? [{ label: t('gallery.facts.smk'), value: card.smk.join(', ') }] : []),
  ];
  return (
    <>
      <PageHeading title={title} lead={purpose} />
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <ul className="link-list">
        <li>
          <Link reloadDocument className="ams-link" to={`/formulieren/${id}/leeg.pdf`}>
            {t('gallery.empty')}
          </Link>
        </li>
        {card.editions.map((edition) => (
          <li key={edition}>
            <Link
              reloadDocument
              className="ams-link"
              to={`/formulieren/${id}/leeg/${editionNames[edition]}.pdf`}
            >
              {t(`gallery.emptyAs.${edition}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link reloadDocument className="ams-link" to={`/formulieren/${id}/voorbeeld.pdf`}>
            {t('gallery.examplePdf')}
          </Link>
        </li>
      </ul>
      <section className="section" aria-labelledby="voorbeeld">
        <Heading level={2} id="voorbeeld">
          {t('gallery.example')}
        </Heading>
        <div className="preview panel">
          <DocumentView content={example} facts={[]} />
        </div>
      </section>
    </>
  );
}
