import { Heading } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { DocumentView } from '#app/documents/staff/read-document.server.ts';
import { editionNames } from '#app/forms/content/editions.ts';
import { useWords } from '../words.tsx';

/** The PDF that counts, the evidence sheet, and the other looks that the form has. */
export function Downloads({ view: { files, editions } }: { view: DocumentView }) {
  const t = useWords('staff');
  if (!files.document) return null;
  const links = [
    { to: 'document.pdf', words: t(`documents.progress.${files.isCard ? 'card' : 'document'}`) },
    ...(files.evidence ? [{ to: 'bewijs.pdf', words: t('documents.progress.evidence') }] : []),
    ...editions.map((edition) => ({
      to: `uitgave/${editionNames[edition]}.pdf`,
      words: t(`documents.editions.${edition}`),
    })),
  ];
  return (
    <section className="section">
      <Heading level={2}>{t('documents.progress.downloads')}</Heading>
      <ul>
        {links.map(({ to, words }) => (
          <li key={to}>
            <Link reloadDocument className="ams-link" to={to}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      {files.isCard && <p>{t('documents.editions.printCards')}</p>}
    </section>
  );
}
