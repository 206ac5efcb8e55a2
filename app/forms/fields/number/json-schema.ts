import type { NumberField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';
import { largest } from './schema.ts';

export const jsonSchema: FieldJsonSchema<NumberField> = ({
  min = -largest,
  max = largest,
  decimals = 0,
}) => ({
  ...(decimals === 0 ? { type: 'integer' } : { type: 'number', multipleOf: 10 ** -decimals }),
  minimum: min,
  maximum: max,
});
