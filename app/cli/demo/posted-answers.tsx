import { Window } from 'happy-dom';
import { I18nextProvider } from 'react-i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import { initialValues, type Answers } from '#app/forms/index.ts';
import { createI18n } from '#app/lib/i18n.server.ts';
import type { Section } from '#templates/definition/template.ts';

const i18n = createI18n();

/** What somebody who fills in a section with these answers posts: the names and values of the very inputs of the page. */
export function postedAnswers(section: Section, answers: Answers): Record<string, string | string[]> {
  const values = initialValues(section, answers);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <form>
        {section.fields.map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            name={`answers.${field.id}`}
            value={values[field.id]}
            answers={answers}
          />
        ))}
      </form>
    </I18nextProvider>,
  );
  const { document } = new Window();
  document.body.innerHTML = html;
  const posted: Record<string, string | string[]> = {};
  for (const input of document.querySelectorAll('input, textarea, select')) {
    const name = input.getAttribute('name');
    const type = input.getAttribute('type');
    if (
      !name ||
      type === 'file' ||
      ((type === 'checkbox' || type === 'radio') && !input.hasAttribute('checked'))
    )
      continue;
    const { value } = input as unknown as { value: string };
    const before = posted[name];
    posted[name] = before === undefined ? value : [before, value].flat();
  }
  return posted;
}
