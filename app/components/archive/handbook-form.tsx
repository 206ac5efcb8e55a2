import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { formatDate } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';

export interface HandbookFormProps {
  form: {
    id: string;
    title: string;
    retention: string;
    toArchive: readonly number[];
    versions: readonly {
      version: number;
      publishedAt: string;
      archivedAt: string | null;
      archivedBy: string | null;
      sha256: string;
      changes: readonly string[];
    }[];
  };
  canArchive: boolean;
  timeZone: string;
}

/** A form with its versions: what changed in each, and which must be archived now. */
export function HandbookForm({ form, canArchive, timeZone }: HandbookFormProps) {
  const t = useWords('staff');
  const day = (moment: string) => formatDate(new Date(moment), timeZone);
  return (
    <section className="section" aria-labelledby={`form-${form.id}`}>
      <Heading level={2} id={`form-${form.id}`}>
        {form.title}
      </Heading>
      <Paragraph size="small">{t('handbook.retention', { rule: form.retention })}</Paragraph>
      {canArchive && form.toArchive.length > 0 && <ArchiveNow id={form.id} versions={form.toArchive} />}
      <ul className="messages">
        {form.versions.map(({ version, publishedAt, archivedAt, archivedBy, sha256, changes }) => (
          <li key={version} className="panel">
            <Heading level={3} size="level-4">
              {t('handbook.version', { version })}
            </Heading>
            <Paragraph size="small">
              {t('handbook.published', { day: day(publishedAt) })}
              {archivedAt && ` ${t('handbook.archivedBy', { day: day(archivedAt), name: archivedBy ?? '' })}`}
            </Paragraph>
            {changes.length > 0 && (
              <details className="fold">
                <summary>{t('handbook.changes', { count: changes.length })}</summary>
                <ul className="ams-unordered-list">
                  {changes.map((words, index) => (
                    <li className="ams-unordered-list__item" key={index}>
                      {words}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <Paragraph size="small" className="hash">
              {t('handbook.sha256', { sha256 })}
            </Paragraph>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ArchiveNow({ id, versions }: { id: string; versions: readonly number[] }) {
  const t = useWords('staff');
  return (
    <Notice kind="warning">
      <Form method="post">
        <input type="hidden" name="form" value={id} />
        {versions.map((version) => (
          <input key={version} type="hidden" name="version" value={version} />
        ))}
        <Paragraph className="ams-mb-m">
          {t('handbook.ask', { count: versions.length, versions: versions.join(', ') })}
        </Paragraph>
        <Button type="submit">{t('handbook.act', { count: versions.length })}</Button>
      </Form>
    </Notice>
  );
}
