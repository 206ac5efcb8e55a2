import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidationError } from 'yup';
import type { Answers } from '#app/forms/answers.ts';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import { fieldSchema, plainText, typedValue } from '#app/forms/index.ts';
import { isMessage, type Message } from '#app/forms/message.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { examples } from './field-examples.ts';
import { storedLike } from './stored-like.ts';

const answers: Answers = { partners: [{ name: 'UWV' }, { name: 'Stichting Werk c.s.' }] };
const context = { country: 'NL', today: '2026-11-22' } as const;
const all = Object.entries(examples) as [string, FieldExamples<Field>][];
const fields = all.flatMap(([type, { fields: some }]) =>
  some.map((field) => ({ type, id: field.id, field })),
);
const typed = all.flatMap(
  ([
    type,
    {
      fields: [field],
      typed: some,
    },
  ]) => some.map((example) => ({ type, field: field!, ...example, shown: show(example.raw) })),
);
const refused = all.flatMap(
  ([
    type,
    {
      fields: [field],
      refused: some,
    },
  ]) => some.map((example) => ({ type, field: field!, ...example, shown: show(example.raw) })),
);

describe('what people type', () => {
  it.each(typed)('as $type: $shown is understood', ({ field, raw, stored }) => {
    expect(check(field, raw)).toEqual({ value: stored, errors: [] });
  });

  it.each(refused)('as $type: $shown is refused with $error', ({ field, raw, error }) => {
    expect(check(field, raw).errors).toContain(error);
  });

  it.each(fields.filter(({ type }) => type !== 'readOnly'))(
    'as $type: nothing is refused only where it is required',
    ({ field }) => {
      expect(check(field, undefined).errors).toEqual([]);
      expect(check(field, '').errors).toEqual([]);
      expect(check(field, undefined, { required: true }).errors).toHaveLength(1);
    },
  );
});

describe('an answer', () => {
  it.each(typed)('as $type: $shown comes back the same from its inputs', ({ field, stored }) => {
    expect(check(field, typedValue(field, stored)).value).toEqual(stored);
  });

  it.each(
    fields.filter(({ field }) =>
      ['number', 'money', 'date', 'time', 'phone', 'period', 'scale'].includes(field.type),
    ),
  )('as $type ($id), any, comes back the same from its inputs and is printed in words', ({ field }) => {
    fc.assert(
      fc.property(storedLike(field), (raw) => {
        const { value: stored, errors } = check(field, raw);
        fc.pre(errors.length === 0 && stored !== undefined);
        expect(check(field, typedValue(field, stored)).value).toEqual(stored);
        expect(plainText(field, stored)).not.toBe('');
      }),
    );
  });
});

interface Options {
  required?: boolean;
}

function check(field: Field, raw: unknown, { required = false }: Options = {}) {
  const schema = fieldSchema(field, { mode: 'complete', required, answers, context });
  try {
    const value = schema.validateSync(raw, { abortEarly: false }) as unknown;
    return {
      value: value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json),
      errors: [],
    };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const errors = error.errors.map((found: unknown) =>
      isMessage(found) ? (found satisfies Message).key : String(found),
    );
    return { value: undefined, errors };
  }
}

function show(raw: unknown): string {
  return JSON.stringify(raw).slice(0, 60);
}
