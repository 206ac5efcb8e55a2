import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidationError } from 'yup';
import type { Answers } from '#app/forms/answers.ts';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import { fieldJsonSchema, fieldSchema, plainText, typedValue } from '#app/forms/index.ts';
import { isMessage, type Message } from '#app/forms/message.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { examples } from './field-examples.ts';

const answers: Answers = { partners: [{ name: 'UWV' }, { name: 'Stichting Werk c.s.' }] };
const context = { country: 'NL', today: '2026-11-22' } as const;
const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6 });
addFormats(ajv, { mode: 'full', keywords: true });

/** What yup sees and JSON Schema cannot: an order of dates, check digits, the day of today. */
const beyondJsonSchema = [
  'errors.periodOrder',
  'errors.registrationCheck',
  'errors.consentTooLong',
  'errors.consentPast',
];

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
      fc.property(arbitraryFor(field), (value) => {
        fc.pre(check(field, value).errors.length === 0);
        expect(check(field, typedValue(field, value)).value).toEqual(value);
        expect(plainText(field, value)).not.toBe('');
      }),
    );
  });
});

describe('yup and JSON Schema', () => {
  it.each(fields)('agree on $type ($id)', ({ field }) => {
    const accepts = ajv.compile(fieldJsonSchema(field));
    const values = fc.oneof(
      { weight: 3, arbitrary: arbitraryFor(field) },
      { weight: 2, arbitrary: mutated(arbitraryFor(field)) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(value !== null);
        const errors = check(field, value, { strict: true }).errors;
        const isBeyond = errors.length > 0 && errors.every((key) => beyondJsonSchema.includes(key));
        expect({ value, errors, accepted: errors.length === 0 || isBeyond }).toEqual({
          value,
          errors,
          accepted: accepts(value),
        });
      }),
      { numRuns: 400 },
    );
  });

  it.each(fields.filter(({ type }) => type !== 'readOnly'))(
    'agree on what $type ($id) makes of typed input',
    ({ field }) => {
      const accepts = ajv.compile(fieldJsonSchema(field));
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), arbitraryFor(field)), (raw) => {
          const { value, errors } = check(field, raw);
          if (errors.length === 0 && value !== undefined)
            expect([value, accepts(value)]).toEqual([value, true]);
        }),
      );
    },
  );
});

interface Options {
  required?: boolean;
  strict?: boolean;
}

function check(field: Field, raw: unknown, { required = false, strict = false }: Options = {}) {
  const schema = fieldSchema(field, { mode: 'complete', required, answers, context });
  try {
    const value = schema.validateSync(raw, { abortEarly: false, strict }) as unknown;
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

/** Answers of this type, right or nearly so. */
function arbitraryFor(field: Field): fc.Arbitrary<Json> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc.constantFrom('Noor', 'Ánh-Ðức', ' x', 'a\nb', ''),
  );
  const date = fc
    .date({ min: new Date('1840-01-01'), max: new Date('2205-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const record = (parts: Record<string, fc.Arbitrary<Json>>, requiredKeys: string[] = []) =>
    fc.record(parts, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Json>;
  switch (field.type) {
    case 'shortText':
    case 'longText':
      return text;
    case 'number':
      return fc.oneof(
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: -100, max: 21000 }).map((tenths) => tenths / 10),
        fc.constantFrom(1e12, 1e13),
      );
    case 'money':
      return fc.oneof(
        fc.integer({ min: -6000, max: 6000 }),
        fc.integer(),
        fc.constantFrom(1e11, 1e11 + 1, 0.5),
      );
    case 'date':
      return fc.oneof(
        date,
        fc.constantFrom('2026-02-29', '2024-02-29', '2026-4-3', '2026-04-31', '2026-13-01'),
      );
    case 'period':
      return record({ from: date, until: date }, ['from']);
    case 'time':
      return fc
        .tuple(fc.nat(30), fc.nat(70))
        .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    case 'choice':
      return fc.constantFrom(...field.options.map(({ id }) => id), 'anders', '');
    case 'choices':
      return fc.array(fc.constantFrom(...field.options.map(({ id }) => id), 'anders'), { maxLength: 5 });
    case 'yesNo':
      return record({ answer: fc.constantFrom('yes', 'no', 'maybe'), explanation: text });
    case 'scale':
      return fc.integer({ min: -1, max: 5 });
    case 'consent': {
      const choice = record({ given: fc.boolean(), until: fc.oneof(date, fc.constant('2027-01-01')) });
      const byRecipient = record({ UWV: choice, 'Stichting Werk c.s.': choice });
      return record(Object.fromEntries(field.purposes.map(({ id }) => [id, byRecipient])));
    }
    case 'person':
      return record({ firstName: text, lastName: text, birthDate: date });
    case 'organisation':
      return record(
        { name: text, registration: fc.constantFrom('12345678', '0123456749', '0123456789', '1234') },
        ['name'],
      );
    case 'address':
      return record(
        {
          street: text,
          number: fc.constantFrom('1', '12 bus 3'),
          postcode: fc.constantFrom('1234 AB', '2440', '1234AB', '0999'),
          town: fc.constant('Geel'),
          country: fc.constantFrom('NL', 'BE', 'DE'),
        },
        ['street', 'number', 'postcode', 'town', 'country'],
      );
    case 'phone':
      return fc.oneof(
        fc.constantFrom('+31612345678', '+32470123456', '+3214123456'),
        fc.stringMatching(/^\+[0-9]{6,16}$/),
      );
    case 'email':
      return fc.oneof(fc.emailAddress(), fc.constantFrom('a@b', 'a..b@c.nl', 'é@b.nl', 'a@bé.example'));
    case 'table':
      return fc.array(
        record(Object.fromEntries(field.columns.map((column) => [column.id, arbitraryFor(column)])), [
          field.columns[0]!.id,
        ]),
        { maxLength: 4 },
      );
    case 'actions':
      return fc.array(record({ what: text, who: text, withWhom: text, when: date }, ['what', 'who']), {
        maxLength: 3,
      });
    case 'file':
      return record(
        {
          name: text,
          sha256: fc.constantFrom('ab'.repeat(32), 'AB'.repeat(32), ''),
          size: fc.integer({ min: -1, max: 5_000_001 }),
          mediaType: fc.constantFrom('application/pdf', 'image/png', 'text/html'),
        },
        ['name', 'sha256', 'size', 'mediaType'],
      );
    case 'interests': {
      const rating = fc.constantFrom(1, 2, 3, 3, 4, 1.5);
      const ids = field.items.map(({ id }) => id);
      return record(
        {
          way: fc.constantFrom('short', 'whole', 'long'),
          ratings: fc.oneof(
            record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 1, max: 3 })])), ids),
            record(Object.fromEntries(field.short.map((id) => [id, fc.integer({ min: 1, max: 3 })])), [
              ...field.short,
            ]),
            record(Object.fromEntries([...ids, 'anders'].map((id) => [id, rating]))),
          ),
        },
        ['way', 'ratings'],
      );
    }
    case 'readOnly':
      return fc.constant('x');
  }
}

/** A value with one part missing, strange or too many. */
function mutated(values: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(values, fc.jsonValue() as fc.Arbitrary<Json>, fc.nat(4)).map(([value, other, at]) => {
    if (Array.isArray(value)) return [...(value as Json[]), other];
    if (typeof value !== 'object' || value === null) return other;
    const keys = Object.keys(value);
    return { ...value, [keys[at] ?? 'onbekend']: other };
  });
}

function show(raw: unknown): string {
  return JSON.stringify(raw).slice(0, 60);
}
