import { Button, Checkbox, FieldSet, Heading, Paragraph } from '@amsterdam/design-system-react';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import type { FieldError, Message } from '#app/forms/message.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Section } from '#templates/definition/template.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { useWords } from '../words.tsx';

export interface ComplaintFormProps {
  organisation: { id: string; name: string };
  sections: readonly Section[];
  values: Readonly<Record<string, Json>>;
  errors: Readonly<Record<string, FieldError>>;
  /** The same, in the order of the page. */
  messages: readonly { path: string; message: Message }[];
  /** Staff whom it may be about; empty before anything was sent. */
  meant: readonly { id: string; name: string; isChosen: boolean }[];
  /** Whether the page asks about them now. */
  asks: boolean;
  once: string;
}

/**
 * The whole form on one page, as plain HTML. Questions that belong to an answer show with that answer (`klacht.css`);
 * a browser that does not know how shows them all, and what does not belong is not kept.
 */
export function ComplaintForm(props: ComplaintFormProps) {
  const { organisation, sections, values, errors, messages, once } = props;
  const t = useWords('complaints');
  const forms = useWords('forms');
  const labels = new Map(
    sections.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label] as const)),
  );
  const problems = [
    ...messages.map(({ path, message }) => ({
      name: `answers.${path}`,
      text: `${labels.get(path.split('.')[0] ?? '') ?? ''} – ${forms(message.key, message.params)}`,
    })),
    ...(props.asks && messages.length === 0 ? [{ name: 'about', text: t('form.meantAsk') }] : []),
  ];
  return (
    <div className="complaint">
      <Heading level={1}>{t('title')}</Heading>
      <ErrorSummary problems={problems} />
      <Paragraph size="large">{t('form.lead', { organisation: organisation.name })}</Paragraph>
      <Paragraph>{t('form.private')}</Paragraph>
      <form method="post" className="complaint__form" noValidate>
        <input type="hidden" name="once" value={once} />
        {sections.map(({ id, title, help, fields }) => (
          <section key={id} aria-labelledby={`deel-${id}`} className="complaint__section">
            <Heading level={2} id={`deel-${id}`}>
              {title}
            </Heading>
            {help && <Paragraph>{help}</Paragraph>}
            {fields.map((field) => (
              <div
                key={field.id}
                data-field={field.id}
                {...(field.type === 'yesNo' && field.explain && { 'data-explain': field.explain.when })}
              >
                <FieldInput
                  field={field}
                  name={`answers.${field.id}`}
                  value={values[field.id]}
                  error={errors[field.id]}
                  required={field.required === true}
                />
                {field.id === 'overWie' && <Meant meant={props.meant} />}
              </div>
            ))}
          </section>
        ))}
        <Paragraph>{t('form.after')}</Paragraph>
        <Button type="submit">{t('form.send')}</Button>
      </form>
    </div>
  );
}

/** Which of the staff are meant. The page names only whom the text named. */
function Meant({ meant }: Pick<ComplaintFormProps, 'meant'>) {
  const t = useWords('complaints');
  if (meant.length === 0) return null;
  return (
    <FieldSet
      legend={t('form.meantTitle')}
      id="about"
      tabIndex={-1}
      className="complaint__meant"
      aria-describedby="about-help"
    >
      <Paragraph id="about-help" size="small">
        {t('form.meantHelp')}
      </Paragraph>
      {meant.map(({ id, name, isChosen }) => (
        <div key={id}>
          <input type="hidden" name="asked" value={id} />
          <Checkbox id={`about-${id}`} name="about" value={id} defaultChecked={isChosen}>
            {name}
          </Checkbox>
        </div>
      ))}
    </FieldSet>
  );
}
