import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import type { Answers } from '#app/forms/answers.ts';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import type { FieldError, Message } from '#app/forms/message.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Section } from '#templates/definition/template.ts';
import { useFormsWords } from '../words/forms.ts';
import { useDutch } from '../layout/reader.ts';
import { usePartyWords } from '../words/party.ts';
import { SummaryBox } from './problems.tsx';
import { SigningPage } from './signing-page.tsx';

export interface ChoosePageProps {
  shell: SigningShell;
  sections: readonly Section[];
  /** As typed, by field; blanks the first time. */
  values: Readonly<Record<string, Json>>;
  /** What the inputs need beside their own answers. */
  answers: Answers;
  errors: Readonly<Record<string, FieldError>>;
  /** The same, in the order of the page. */
  messages: readonly { path: string; message: Message }[];
}

/** The choices that only this party can make. */
export function ChoosePage({ shell, sections, values, answers, errors, messages }: ChoosePageProps) {
  const t = usePartyWords();
  const forms = useFormsWords();
  const dutch = useDutch();
  const items = messages.map(({ path, message }) => ({
    field: `answers.${path}`,
    text: forms(message.key, message.params),
  }));
  const asksConsent = sections.some(({ fields }) => fields.some(({ type }) => type === 'consent'));
  return (
    <SigningPage shell={shell} heading={t('titles.choose')}>
      <SummaryBox items={items} />
      <Paragraph size="large">{t(asksConsent ? 'choose.consent' : 'choose.intro')}</Paragraph>
      {/* Its own address: an empty one keeps the #part of a row that was added, and waiting would stay on that. */}
      <form method="post" action="keuzes" className="signing__form" noValidate>
        {/* Enter in a line of text saves; it does not press the first button of a row. */}
        <button type="submit" className="ams-visually-hidden" tabIndex={-1} aria-hidden="true" />
        {sections.map(({ id, title, help, fields }) => (
          <section key={id} aria-labelledby={`deel-${id}`} className="signing__section" {...dutch}>
            <Heading level={2} id={`deel-${id}`}>
              {title}
            </Heading>
            {help && <Paragraph>{help}</Paragraph>}
            {fields.map((field) => (
              <FieldInput
                key={field.id}
                field={field}
                name={`answers.${field.id}`}
                value={values[field.id]}
                error={errors[field.id]}
                required={field.required === true}
                answers={answers}
              />
            ))}
          </section>
        ))}
        <Paragraph size="small">{t('choose.change')}</Paragraph>
        <Button type="submit">{t('choose.save')}</Button>
      </form>
    </SigningPage>
  );
}
