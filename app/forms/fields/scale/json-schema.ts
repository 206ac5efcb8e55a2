import type { ScaleField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

export const jsonSchema: FieldJsonSchema<ScaleField> = ({ steps }) => ({
  type: 'integer',
  minimum: 1,
  maximum: steps.length,
});
