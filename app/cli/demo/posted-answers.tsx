import { Window } from 'happy-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { FieldInput } from '#app/forms/fields/inputs.tsx';
import { initialValues, type Answers } from '#app/forms/index.ts';
import { pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';
import type { Section } from '#templates/definition/template.ts';

const words = pageWords();

/** What somebody who fills in a section with these answers posts: the names and values of the very inputs of the page. */
export function postedAnswers(section: Section, answers: Answers): Record<string, string | string[]> {
  const values = initialValues(section, answers);
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
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
    </WordsContext.Provider>,
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
