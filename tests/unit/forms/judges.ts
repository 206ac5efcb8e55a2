import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Schema, ValidationError } from 'yup';
import type { Answers } from '#app/forms/answers.ts';
import { fieldJsonSchema, fieldSchema, validateAnswers } from '#app/forms/index.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { sample } from './sample.ts';

/** What yup sees and JSON Schema cannot: an order of dates, check digits, the day of today. */
export const beyondJsonSchema = [
  'errors.periodOrder',
  'errors.registrationCheck',
  'errors.consentTooLong',
  'errors.consentPast',
];
const partners = [{ name: 'UWV' }, { name: 'Stichting Werk c.s.' }];
const context = { country: 'NL', today: '2026-11-22' } as const;
const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6 });
addFormats(ajv, { mode: 'full', keywords: true });

/** Says how the three differ over an input; undefined when they agree. */
export function judgesOf(field: Field): (input: Json) => string | undefined {
  const schema = fieldSchema(field, { mode: 'complete', required: false, answers: { partners }, context });
  const accepts = ajv.compile(fieldJsonSchema(field));
  const server = serverOf(field);
  return (input) => {
    const browser = browserOf(schema, input);
    const received = server(input);
    if (browser !== received.value) return `the browser makes ${browser} of it, the server ${received.value}`;
    if (received.errors.length > 0)
      return accepts(input) && !received.errors.every((key) => beyondJsonSchema.includes(key))
        ? `JSON Schema accepts it, the server says ${received.errors.join()}`
        : undefined;
    if (received.value === undefined) return undefined;
    const value = JSON.parse(received.value) as Json;
    if (!accepts(value)) return `JSON Schema refuses ${received.value}, which the server keeps`;
    const again = browserOf(schema, value);
    return again === received.value
      ? undefined
      : `what the server keeps, ${received.value}, becomes ${again}`;
  };
}

/** What the page makes of it, as JSON; `refused` where it does not accept it. */
function browserOf(schema: Schema, input: Json): string | undefined {
  try {
    return written(schema.validateSync(input) as Json | undefined);
  } catch (error) {
    if (error instanceof ValidationError) return 'refused';
    throw error;
  }
}

/** As it is hashed when it is kept: whatever cannot be written so cannot be kept. */
function written(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

/** As it arrives: through JSON, in a form with this field. */
function serverOf(field: Field): (input: Json) => { value: string | undefined; errors: string[] } {
  const table: Field = {
    type: 'table',
    id: 'partners',
    label: 'Partners',
    data: 'none',
    columns: [{ type: 'shortText', id: 'name', label: 'Naam', required: true, data: 'none' }],
  };
  const fields = field.type === 'consent' ? [table, field] : [field];
  const template = { ...sample, sections: [{ id: 'een', title: 'Een', fields }] };
  return (input) => {
    const arrived = JSON.parse(JSON.stringify({ partners, [field.id]: input })) as Answers;
    const { value, errors } = validateAnswers(template, arrived, context, { mode: 'complete' });
    const keys = Object.values(errors).map(({ key }) => key);
    return { value: keys.length > 0 ? 'refused' : written(value[field.id]), errors: keys };
  };
}
/** An error's stack costs more than what it is thrown for, and thousands are thrown here. */
export function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
