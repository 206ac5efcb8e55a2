import type { ChoiceField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

export const jsonSchema: FieldJsonSchema<ChoiceField> = ({ options }) => ({
  enum: options.map(({ id }) => id),
});
