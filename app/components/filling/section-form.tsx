import { Button } from '@amsterdam/design-system-react';
import { useFormik } from 'formik';
import { type FormEvent, useMemo, useState } from 'react';
import type { SectionView } from '#app/documents/staff/read-section.server.ts';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import { nestErrors, validateAnswers, visibleFields } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { useWords } from '#app/lib/words.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { CarriedOver } from './carried-over.tsx';
import { Conflicts } from './conflicts.tsx';
import { PageCounter } from './page-count.tsx';
import type { Marks, SaveAnswer } from './save-answer.ts';
import { SaveStatus } from './save-status.tsx';
import { SectionProgress } from './section-progress.tsx';
import { useAutosave } from './use-autosave.ts';
import { usePageCount } from './use-page-count.ts';

export type FillingView = SectionView & { id: string; timeZone: string };

export interface SectionFormProps {
  view: FillingView;
  /** What a form that was sent came back with; `seen` is what the writer had before them. */
  posted: { typed: Readonly<Record<string, Json>>; seen: Marks; result: SaveAnswer | null } | null;
}

/**
 * A section of a draft. In the browser it saves by itself and shows and checks by the template's rules; without JavaScript
 * the same form posts, and the server does both.
 */
export function SectionForm({ view, posted }: SectionFormProps) {
  const t = useWords('filling');
  const { template, section, country } = view;
  const [tried, setTried] = useState(posted?.result ?? null);
  const formik = useFormik<Record<string, Json>>({
    initialValues: { ...view.values, ...posted?.typed },
    onSubmit: () => undefined,
  });
  const save = useAutosave(`/documenten/${view.id}/opslaan/${section.id}`, formik.values, {
    seen: posted?.seen ?? view.seen,
    result: posted?.result ?? null,
  });
  const revision = save.result?.revision ?? null;
  const pages = usePageCount(`/documenten/${view.id}/bladzijden`, view.pages, revision);
  const ctx = { country };
  const { value, errors } = validateAnswers(template, { ...view.answers, ...formik.values }, ctx, {
    mode: 'draft',
    sections: [section.id],
    stored: view.answers,
  });
  const shown = new Set(visibleFields(template, value, ctx).map(({ id }) => id));
  const fields = section.fields.filter(({ id, type }) => type === 'readOnly' || shown.has(id));
  const isTouched = (path: string) => tried !== null || formik.touched[path.split('.')[0] ?? ''] === true;
  const nested = nestErrors(Object.fromEntries(Object.entries(errors).filter(([path]) => isTouched(path))));

  const set = (fieldId: string, next: Json) => {
    void formik.setFieldValue(fieldId, next, false);
    save.touch();
  };
  const keep = (fieldId: string, whose: 'mine' | 'theirs') => {
    if (whose === 'theirs') void formik.setFieldValue(fieldId, save.result?.theirs[fieldId] ?? '', false);
    save.settle(fieldId);
  };
  // The browser's own sending would give up what is typed where there is no connection.
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // To count, saving is enough: the counter follows.
    const isCount = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('name') === 'count';
    void save.saveNow().then((answer) => {
      if (!answer) return;
      if (!isCount && Object.keys(answer.errors).length === 0 && answer.conflicts.length === 0)
        window.location.assign(answer.next);
      else setTried(answer);
    });
  };
  return (
    <div className="filling">
      <SectionProgress view={view} />
      <div className="filling__main">
        <PageHeading title={section.title} lead={section.help} />
        <SaveStatus save={save} timeZone={view.timeZone} />
        <PageCounter pages={pages} id={view.id} />
        <Problems result={tried} />
        <form method="post" noValidate onSubmit={submit}>
          {/* What Enter does: keep, and not the first button that adds or removes something. */}
          <button type="submit" hidden />
          <Conflicts result={save.result} onKeep={keep} />
          {Object.entries(save.seen).map(([id, mark]) => (
            <input key={id} type="hidden" name={`seen.${id}`} value={mark} />
          ))}
          {fields.map((field) => (
            <div
              key={field.id}
              className="filling__field"
              onBlur={() => {
                void formik.setFieldTouched(field.id, true, false);
              }}
            >
              <FieldInput
                field={field}
                name={`answers.${field.id}`}
                value={formik.values[field.id]}
                error={nested[field.id]}
                required={field.required === true}
                answers={value}
                onChange={(next) => set(field.id, next)}
              />
              <CarriedOver view={view} fieldId={field.id} value={formik.values[field.id]} />
            </div>
          ))}
          <p className="filling__ways">
            <Button type="submit">{t(view.next ? 'fill.next' : 'fill.done')}</Button>
            {view.pages && !view.pages.isCard && (
              <Button type="submit" name="count" value="1" variant="secondary">
                {t('pages.count')}
              </Button>
            )}
            {view.previous && (
              <a className="ams-link" href={`/documenten/${view.id}/invullen/${view.previous}`}>
                {t('fill.previous')}
              </a>
            )}
          </p>
        </form>
      </div>
    </div>
  );
}

/** What was wrong when the form was sent. The same list as long as it is not sent again: it takes the focus. */
function Problems({ result }: { result: SaveAnswer | null }) {
  const words = useWords('forms');
  const problems = useMemo(
    () =>
      Object.entries(result?.errors ?? {}).map(([path, message]) => ({
        name: `answers.${path}`,
        text: words(message.key, message.params),
      })),
    [result, words],
  );
  return <ErrorSummary problems={problems} />;
}
