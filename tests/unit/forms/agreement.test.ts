import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import type { Field } from '#templates/definition/fields.ts';
import { examples } from './field-examples.ts';
import { inputsOf } from './inputs-of.ts';
import { judgesOf, withoutStacks } from './judges.ts';

// What a form's page checks while somebody types, what the server checks when it arrives and what the JSON Schema says
// to other programs are three readings of one definition. Inputs of every kind must find them of one mind.

/** Inputs a type, spread over its examples of fields. */
const inputs = 10_000;
/** The same inputs again: `SLUITEND_SEED=… npx vitest run --project unit tests/unit/forms/agreement.test.ts`. */
const seed = Number(process.env['SLUITEND_SEED'] ?? Date.now() % 2 ** 31);
console.log(`Agreement on ${inputs} inputs a type; seed ${seed}`);

const cases = (Object.values(examples) as FieldExamples<Field>[]).flatMap(({ fields, typed, refused }) =>
  fields.map((field) => ({
    field,
    type: field.type,
    id: field.id,
    raws: [...typed, ...refused].map(({ raw }) => raw),
    count: Math.ceil(inputs / fields.length),
  })),
);

describe('browser, server and JSON Schema', () => {
  it.each(cases)(
    'agree on $type ($id)',
    ({ field, raws, count }) => {
      const judge = judgesOf(field);
      const sampled = fc.sample(inputsOf(field, raws), { numRuns: count, seed });
      // The same input twice tells nothing new.
      const distinct = new Map(sampled.map((input) => [JSON.stringify(input), input]));
      const differing = withoutStacks(() =>
        [...distinct].flatMap(([text, input]) => {
          const found = judge(input);
          return found === undefined ? [] : [`${text}: ${found}`];
        }),
      );
      expect(differing.sort((a, b) => a.length - b.length).slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});
