import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#app/forms/answers.ts';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import { FieldInput } from '#app/forms/fields/index.ts';
import {
  changeRows,
  fieldSchema,
  initialValues,
  nestErrors,
  pickAnswers,
  readAnswers,
  typedValue,
} from '#app/forms/index.ts';
import { message, messageKeys } from '#app/forms/message.ts';
import { isAppError } from '#app/lib/errors.ts';
import { pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';
import words from '#app/locales/nl/forms.json' with { type: 'json' };
import type { Field } from '#templates/definition/fields.ts';
import { examples } from './field-examples.ts';
import { sample } from './sample.ts';

const answers: Answers = { partners: [{ name: 'UWV' }, { name: 'Stichting Werk c.s.' }] };
const all = Object.values(examples) as FieldExamples<Field>[];
const missing: string[] = [];
const i18n = createInstance();
await i18n.init({
  lng: 'nl',
  ns: ['forms'],
  resources: { nl: { forms: words } },
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key) => missing.push(key),
});

const typed = all
  .filter(({ fields }) => fields[0]?.type !== 'file')
  .flatMap(({ fields: [field], typed: some }) =>
    some.map(({ stored }) => ({
      type: field!.type,
      field: field!,
      stored,
      shown: JSON.stringify(stored).slice(0, 50),
    })),
  );

describe('a form without JavaScript', () => {
  it.each(typed)('posts $type $shown as it was filled in', ({ field, stored }) => {
    const posted = post(render(field, typedValue(field, stored)));
    const section = { id: 's', title: 'S', fields: [field] };
    const raw = readAnswers(section, posted, answers);
    const context = { country: 'NL', today: '2026-11-22' } as const;
    const value: unknown = fieldSchema(field, {
      mode: 'complete',
      required: false,
      answers,
      context,
    }).validateSync(raw[field.id]);
    expect(JSON.parse(JSON.stringify(value))).toEqual(stored);
  });

  it('adds and removes a row by a button that posts the page', () => {
    const field = examples.table.fields[0]!;
    const html = render(field, [{ dag: '3-4-26' }]);
    expect(html).toContain('name="_addRow" value="dagen"');
    const posted = post(html);
    posted.set('_addRow', 'dagen');
    const raw = readAnswers({ id: 's', title: 'S', fields: [field] }, posted, {});
    expect(changeRows(raw, posted)).toEqual({ dagen: [{ dag: '3-4-26', van: '', kosten: '' }, {}] });
    posted.delete('_addRow');
    posted.set('_removeRow', 'dagen.0');
    expect(changeRows(raw, posted)).toEqual({ dagen: [] });
    posted.set('_removeRow', '__proto__.0');
    expect(changeRows(raw, posted)).toBeNull();
  });

  it('means a refusal where nobody ticked anything', () => {
    const field = examples.consent.fields[0]!;
    const raw = readAnswers({ id: 's', title: 'S', fields: [field] }, new FormData(), answers);
    expect(JSON.stringify(raw)).not.toContain('true');
    expect(render(field, undefined)).not.toContain('checked=""');
  });

  it('takes no names that the form does not know, no files for texts and no endless texts', () => {
    const hostile = new FormData();
    hostile.set('answers.__proto__', 'x');
    hostile.set('answers.naamHond[$gt]', 'x');
    hostile.set('answers.naamHond', new File(['x'], 'x.txt'));
    hostile.set('answers.onbekend', 'x');
    expect(readAnswers(sample.sections[0]!, hostile, {})).toEqual({ eten: [] });
    hostile.set('answers.naamHond', 'x'.repeat(100_001));
    expect(() => readAnswers(sample.sections[0]!, hostile, {})).toThrow(
      expect.toSatisfy((error) => isAppError(error, 'too-large')),
    );
    expect(pickAnswers(sample, JSON.parse('{"__proto__": {"naamHond": "x"}, "prijs": "1"}'), {})).toEqual({
      prijs: '1',
    });
    expect(() => pickAnswers(sample, ['x'], {})).toThrow();
  });
});

describe('inputs', () => {
  const fields = all.flatMap(({ fields: some }) => some);

  it.each(fields.map((field) => ({ type: field.type, id: field.id, field })))(
    '$type ($id) shows what is wrong, tied to the input',
    ({ field }) => {
      const error = nestErrors({ [field.id]: message('required') })[field.id];
      const html = render(field, undefined, error);
      if (field.type === 'readOnly') return expect(html).toContain('Lees dit eerst.');
      expect(html).toContain('Vul dit in.');
      expect(html).toMatch(/aria-describedby="[^"]*-error"/);
      expect(html).toContain(`id="answers.${field.id}"`);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const labels = [...html.matchAll(/ for="([^"]+)"/g)].map((match) => match[1]);
      expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it('start blank for every question of a section', () => {
    expect(initialValues(sample.sections[0]!, {})).toEqual({
      heeftHond: { answer: '', explanation: '' },
      naamHond: '',
      rasHond: '',
      eten: [],
      uitleg: '',
    });
  });

  it('have a word for everything they say', () => {
    for (const field of fields) render(field, undefined);
    for (const key of messageKeys) i18n.t(`errors.${key}`, { ns: 'forms' });
    expect(missing).toEqual([]);
    expect(Object.keys(words.errors).sort()).toEqual([...messageKeys].sort());
  });
});

function render(
  field: Field,
  value: Parameters<typeof typedValue>[1],
  error?: Parameters<typeof FieldInput>[0]['error'],
): string {
  return renderToStaticMarkup(
    <WordsContext.Provider value={pageWords(i18n)}>
      <FieldInput field={field} name={`answers.${field.id}`} value={value} error={error} answers={answers} />
    </WordsContext.Provider>,
  );
}

/** What a browser would post of this markup. */
function post(html: string): FormData {
  const form = new FormData();
  const attribute = (tag: string, name: string) =>
    unescape(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type');
    if ((type === 'radio' || type === 'checkbox') && !/ checked=""/.test(tag)) continue;
    form.append(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [tag, text] of html.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)) {
    form.append(attribute(tag, 'name'), unescape((text ?? '').replace(/^\n/, '')));
  }
  return form;

  function unescape(text: string): string {
    return text
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  }
}
