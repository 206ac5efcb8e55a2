import { Alert, Button, Paragraph } from '@amsterdam/design-system-react';
import { stepPath } from '#app/auth/step-path.ts';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import type { Edition } from '#app/forms/content/editions.ts';
import { DocumentView } from '../document/document-view.tsx';
import { useCalm } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import { Readings } from './readings.tsx';
import { SigningPage } from './signing-page.tsx';

export interface ReadPageProps {
  shell: SigningShell;
  content: DocumentContent;
  facts: { reference: string; madeOn: string; verify: string };
  as: { name: string; title: string; capacityLine: string };
  /** Of the PDF; null while it is being made. */
  pages: number | null;
  /** In which other looks it can be read. */
  editions: readonly Edition[];
  revision: number;
  /** Whether it is another than the party read before. */
  hasChanged: boolean;
}

/** The document, beside its PDF, and as whom the party reads it. */
export function ReadPage({
  shell,
  content,
  facts,
  as,
  pages,
  editions,
  revision,
  hasChanged,
}: ReadPageProps) {
  const t = usePartyWords();
  const isCalm = useCalm();
  const who = { name: as.name, title: as.title, capacity: as.capacityLine };
  const beside = (
    <>
      {pages !== null && (
        <p>
          <a
            className="ams-link"
            href={stepPath(shell.reference, 'document')}
            target="_blank"
            rel="noreferrer"
          >
            {t('read.pdf')} ({t('read.pdf_pages', { count: pages })})
          </a>
          . {t('read.pdfSame')}
        </p>
      )}
      <Readings reference={shell.reference} editions={editions} />
    </>
  );
  return (
    <SigningPage shell={shell} heading={null}>
      {hasChanged && (
        <Alert heading={t('titles.read')} headingLevel={2} severity="warning" role="status">
          <Paragraph>{t('read.changed')}</Paragraph>
        </Alert>
      )}
      <div className="signing__intro">
        <p>{t('read.intro')}</p>
        <p>{t(as.capacityLine ? 'read.asCapacity' : 'read.as', who)}</p>
        {isCalm ? (
          <details>
            <summary>{t('read.more')}</summary>
            {beside}
          </details>
        ) : (
          beside
        )}
      </div>
      <DocumentView
        content={content}
        facts={(['reference', 'madeOn', 'verify'] as const).map((key) => ({
          label: t(`document.${key}`),
          value: facts[key],
        }))}
      />
      <form method="post" className="signing__form">
        <input type="hidden" name="revision" value={revision} />
        <Button type="submit">{t('read.next')}</Button>
      </form>
    </SigningPage>
  );
}
