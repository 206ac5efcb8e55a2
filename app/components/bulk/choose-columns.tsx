import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { BulkDraftView } from '#app/documents/bulk/read-bulk.server.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';

/** For each thing that a document needs: which column it is in, or none. */
export function ChooseColumns({ view }: { view: BulkDraftView }) {
  const t = useWords('bulk');
  const columns = view.heads.map((head, index) => ({
    value: String(index),
    label: t('columns.column', { letter: letterOf(index), head: head || t('columns.noHead') }),
  }));
  return (
    <>
      <PageHeading title={t('columns.title')} lead={t('columns.lead')} />
      <Form method="post" reloadDocument>
        {(['dossier', 'party', 'answer'] as const).map((kind) => {
          const none = t(kind === 'dossier' ? 'columns.noneDossier' : 'columns.none');
          const targets = view.targets.filter((target) => target.kind === kind);
          if (targets.length === 0) return null;
          return (
            <section key={kind} className="section">
              <Heading level={2}>{t(`columns.${kind}`)}</Heading>
              {targets.map(({ id, label, column }) => (
                <ChoiceField
                  key={id}
                  name={`column.${id}`}
                  label={label}
                  defaultValue={column === null ? '' : String(column)}
                  choices={[{ value: '', label: none }, ...columns]}
                />
              ))}
            </section>
          );
        })}
        <Button type="submit">{t('columns.submit')}</Button>
      </Form>
    </>
  );
}

/** As spreadsheets name columns: A to Z, then AA. */
function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return `${before === 0 ? '' : letterOf(before - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
