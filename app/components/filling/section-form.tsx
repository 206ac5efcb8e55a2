import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { Form, Link } from '@remix-run/react';
import { useFormik } from 'formik';
import type { SaveResult } from '#app/documents/save-answers.server.ts';
import type { SectionView } from '#app/documents/staff/read-section.server.ts';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import { nestErrors, validateAnswers, visibleFields } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import '../words/forms.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';
import { Conflicts } from './conflicts.tsx';
import { PageCounter } from './page-count.tsx';
import { SaveStatus } from './save-status.tsx';
import { useAutosave } from './use-autosave.ts';

export type FillingView = SectionView & { id: string; timeZone: string };

/**
 * A section of a draft. In the browser it saves by itself and shows and checks by the template's rules; without JavaScript
 * the same form posts, and the server does both.
 */
export function SectionForm({
  view,
  posted,
}: {
  view: FillingView;
  posted: { typed: unknown; result: SaveResult | null } | null;
}) {
  const t = useWords('staff');
  const words = useWords('forms');
  const { template, section, country } = view;
  const formik = useFormik<Record<string, Json>>({
    initialValues: { ...view.values, ...(posted?.typed as Record<string, Json> | undefined) },
    onSubmit: () => undefined,
  });
  const save = useAutosave(
    `/documenten/${view.id}/opslaan/${section.id}`,
    formik.values,
    view.seen,
    posted?.result ?? null,
  );
  const ctx = { country };
  const { value, errors } = validateAnswers(template, { ...view.answers, ...formik.values }, ctx, {
    mode: 'draft',
    sections: [section.id],
  });
  const shown = new Set(visibleFields(template, value, ctx).map(({ id }) => id));
  const fields = section.fields.filter(({ id, type }) => type === 'readOnly' || shown.has(id));
  const isTouched = (path: string) =>
    formik.touched[path.split('.')[0] ?? ''] === true || Boolean(posted?.result);
  const wrong = Object.fromEntries(
    Object.entries({ ...posted?.result?.errors, ...errors }).filter(([path]) => isTouched(path)),
  );
  const nested = nestErrors(wrong);
  return (
    <div className="filling">
      <Progress view={view} />
      <div className="filling__main">
        <PageHeading title={section.title} lead={section.help} />
        <SaveStatus save={save} timeZone={view.timeZone} />
        <PageCounter pages={save.pages ?? view.pages} />
        {posted?.result && (
          <ErrorSummary
            problems={Object.entries(posted.result.errors).map(([path, message]) => ({
              name: `answers.${path}`,
              text: words(message.key, message.params),
            }))}
          />
        )}
        <Conflicts conflicts={save.conflicts} onKeepMine={save.keepMine} onKeepTheirs={save.keepTheirs} />
        <Form method="post" noValidate>
          {/* What Enter does: keep, and not the first button that adds or removes something. */}
          <button type="submit" hidden />
          {Object.entries(save.seen).map(([id, mark]) => (
            <input key={id} type="hidden" name={`seen.${id}`} value={mark} />
          ))}
          {fields.map((field) => (
            <div
              key={field.id}
              className="ams-mb-l"
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
                onChange={(next) => {
                  void formik.setFieldValue(field.id, next, false);
                  save.touch();
                }}
              />
              {view.carriedOver.includes(field.id) && (
                <Paragraph size="small">{t('documents.fill.carriedOver')}</Paragraph>
              )}
            </div>
          ))}
          <Button type="submit">{t(view.next ? 'documents.fill.next' : 'documents.fill.done')}</Button>
        </Form>
      </div>
    </div>
  );
}

function Progress({ view }: { view: FillingView }) {
  const t = useWords('staff');
  return (
    <nav className="filling__progress" aria-label={t('documents.fill.progress')}>
      <Heading level={2} size="level-4">
        <Link className="ams-link" to={`/documenten/${view.id}`}>
          {view.title}
        </Link>
      </Heading>
      <ol>
        {view.sections.map(({ id, title }) => (
          <li key={id} aria-current={id === view.section.id ? 'step' : undefined}>
            <Link className="ams-link" to={`/documenten/${view.id}/invullen/${id}`}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
