import type { ChoicesField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

export const jsonSchema: FieldJsonSchema<ChoicesField> = ({ options, min, max }) => ({
  type: 'array',
  items: { enum: options.map(({ id }) => id) },
  uniqueItems: true,
  minItems: Math.max(min ?? 1, 1),
  maxItems: max ?? options.length,
});
