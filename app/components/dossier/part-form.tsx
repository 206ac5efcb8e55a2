import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { RecordPartPost } from '#app/auth/save-record-part.server.ts';
import type { PartToEdit } from '#app/dossiers/read-person-record.server.ts';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import { nestErrors } from '#app/forms/message.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';
import { SaidWords } from './said.tsx';

export interface PartFormProps {
  view: PartToEdit & { timeZone: string };
  /** What was typed and is not kept yet. */
  posted: RecordPartPost | null;
}

/** One part of somebody's record, to be written. Plain HTML: what was typed comes back whatever happens. */
export function PartForm({ view, posted }: PartFormProps) {
  const t = useWords('staff');
  const forms = useWords('forms');
  const { part, dossierId } = view;
  const isConflict = posted?.outcome === 'conflict';
  const errors = posted?.errors ?? {};
  const problems = Object.entries(errors).map(([path, message]) => ({
    name: `answers.${path}`,
    text: forms(message.key, message.params),
  }));
  const back = `/dossiers/${dossierId}/gegevens#${part.id}`;
  return (
    <div className="narrow">
      <p>
        <a className="ams-link" href={back}>
          {t('record.back')}
        </a>
      </p>
      <PageHeading title={part.label} lead={t('record.about', { name: view.label })} />
      <ErrorSummary problems={problems} />
      {isConflict && <Theirs view={view} />}
      <form method="post" noValidate>
        {/* Enter in a line of text keeps; it does not press the first button of a row. */}
        <button type="submit" className="ams-visually-hidden" tabIndex={-1} aria-hidden="true" />
        {/* Who has seen the other's answer may put it away; nobody else. */}
        <input type="hidden" name="seen" value={posted && !isConflict ? posted.seen : view.seen} />
        <div className="filling__field">
          <FieldInput
            field={part}
            name={`answers.${part.id}`}
            value={posted ? posted.value : view.value}
            error={nestErrors(errors)[part.id]}
          />
        </div>
        <p className="filling__ways">
          <Button type="submit">{t(isConflict ? 'record.keepMine' : 'record.save')}</Button>
          <a className="ams-link" href={back}>
            {t(isConflict ? 'record.keepTheirs' : 'record.cancel')}
          </a>
        </p>
      </form>
    </div>
  );
}

/** Somebody else was first: what stands now, beside what was typed. */
function Theirs({ view: { said, last, timeZone } }: Pick<PartFormProps, 'view'>) {
  const t = useWords('staff');
  return (
    <section className="conflicts" role="alert" aria-labelledby="conflict-title">
      <Heading level={2} size="level-3" id="conflict-title">
        {t('record.conflict')}
      </Heading>
      <Paragraph>{t('record.conflictText')}</Paragraph>
      <SaidWords said={said} />
      {last && (
        <p className="record-part__source">
          {t('record.acts.edited', {
            who: last.by || t('record.somebody'),
            when: formatDateTime(new Date(last.at), timeZone),
          })}
        </p>
      )}
    </section>
  );
}
