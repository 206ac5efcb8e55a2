import type { MoneyField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';
import { largest } from './schema.ts';

/** Whole euro cents. */
export const jsonSchema: FieldJsonSchema<MoneyField> = ({ min = 0, max = largest }) => ({
  type: 'integer',
  minimum: min,
  maximum: max,
});
