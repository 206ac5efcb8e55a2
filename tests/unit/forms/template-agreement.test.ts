import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidationError } from 'yup';
import type { Answers } from '#app/forms/answers.ts';
import { parseAnswers, sectionSchema, templateJsonSchema, validateAnswers } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { TemplateExample } from '#templates/definition/example.ts';
import type { Template } from '#templates/definition/template.ts';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';
import { inputsOf } from './inputs-of.ts';
import { beyondJsonSchema, withoutStacks } from './judges.ts';

// The same for whole forms: an example with some answers replaced by anything, so that conditions, sections and what
// is required take part. Each set of answers judges every field of the form.

const sets = 20;
const seed = Number(process.env['SLUITEND_SEED'] ?? Date.now() % 2 ** 31);
console.log(`Agreement on ${sets} sets of answers a form; seed ${seed}`);

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6, allErrors: true });
addFormats(ajv, { mode: 'full', keywords: true });

describe('browser, server and JSON Schema, of a whole form,', () => {
  it.each(newestTemplates().map((template) => ({ id: template.id, template })))(
    'agree on $id',
    ({ template }) => {
      const judge = judgeOf(template);
      const examples = templateExamples[template.id] ?? [];
      const differing = withoutStacks(() =>
        fc.sample(changed(template, examples), { numRuns: sets, seed }).flatMap((set) => judge(set)),
      );
      expect(differing.slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});

interface AnswerSet {
  country: 'NL' | 'BE';
  answers: Record<string, Json>;
}

/** An example in which a few answers are something else, or are gone. */
function changed(template: Template, examples: readonly TemplateExample[]): fc.Arbitrary<AnswerSet> {
  const fields = template.sections.flatMap((section) => section.fields);
  const change = fc
    .constantFrom(...fields)
    .chain((field) =>
      fc.tuple(fc.constant(field.id), fc.option(inputsOf(field), { freq: 4, nil: undefined })),
    );
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([{ answers, country }, changes]) => {
      const all = { ...answers, ...Object.fromEntries(changes) } as Record<string, Json | undefined>;
      return { country, answers: JSON.parse(JSON.stringify(all)) as Record<string, Json> };
    });
}

/** Says for each field how the three differ. */
function judgeOf(template: Template): (set: AnswerSet) => string[] {
  const accepts = ajv.compile(templateJsonSchema(template));
  return ({ country, answers }) => {
    const context = { country, today: '2026-01-02' };
    const server = validateAnswers(template, answers, context, { mode: 'complete' });
    const refused = fieldsOf(
      Object.entries(server.errors).flatMap(([path, { key }]) => (key === 'errors.rule' ? [] : [path])),
    );
    const browser = browserOf(template, answers, context);
    const keptWrong = accepts(server.value)
      ? []
      : (accepts.errors ?? []).filter(
          ({ keyword, instancePath }) => keyword !== 'required' || instancePath !== '',
        );
    const complete = { mode: 'complete' } as const;
    const again = validateAnswers(template, server.value, context, { ...complete, stored: server.value });
    const isSame = isDeepStrictEqual(again, validateAnswers(template, server.value, context, complete));
    const missed = requiredBy(template).filter((id) => server.value[id] === undefined && !refused.has(id));

    accepts(answers);
    const unread = fieldsOf(
      (accepts.errors ?? []).map(({ instancePath }) => instancePath.slice(1).replaceAll('/', '.')),
    );
    const tooStrict = Object.entries(server.errors).filter(([path, { key }]) => {
      const [id = ''] = path.split('.');
      const isGiven = Object.hasOwn(answers, id) && !key.startsWith('errors.required');
      return isGiven && key !== 'errors.rule' && !beyondJsonSchema.includes(key) && !unread.has(id);
    });
    return [
      ...(isSame ? [] : ['judged differently as stored']),
      ...[...browser].filter((id) => !refused.has(id)).map((id) => `${id}: only the browser refuses it`),
      ...[...refused].filter((id) => !browser.has(id)).map((id) => `${id}: only the server refuses it`),
      ...keptWrong.map(
        ({ instancePath, message }) => `${instancePath}: kept, but JSON Schema says ${message}`,
      ),
      ...missed.map((id) => `${id}: only JSON Schema requires it`),
      ...tooStrict.map(([path, { key }]) => `${path}: ${key}, but JSON Schema accepts it`),
    ].map((what) => `${what} (${JSON.stringify(answers)})`);
  };
}

/** Fields that the pages of the form refuse, a section at a time. */
function browserOf(
  template: Template,
  answers: Answers,
  context: { country: 'NL' | 'BE'; today: string },
): ReadonlySet<string> {
  const parsed = parseAnswers(template, answers, context);
  return fieldsOf(
    template.sections.flatMap(({ id }) => {
      try {
        sectionSchema(template, id, parsed, context, 'complete').validateSync(answers, {
          abortEarly: false,
          stripUnknown: true,
        });
        return [];
      } catch (error) {
        if (!(error instanceof ValidationError)) throw error;
        return error.inner.map(({ path }) => path ?? '');
      }
    }),
  );
}

/** What JSON Schema requires, whatever was answered. */
function requiredBy(template: Template): readonly string[] {
  return templateJsonSchema(template)['required'] as string[];
}

function fieldsOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => path.split(/[.[]/)[0] ?? '').filter(Boolean));
}
