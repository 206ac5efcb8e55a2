import type { ChoiceField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { bareString, type FieldSchema, fromText, needed } from '../schema.ts';

export const schema: FieldSchema<ChoiceField> = (field, { required }) => {
  const ids = field.options.map(({ id }) => id);
  const choice = bareString()
    .transform(fromText((text) => text))
    .typeError(message('choice'))
    .test('option', message('choice'), (value) => value === undefined || ids.includes(value));
  return needed(choice, required, message('requiredChoice'));
};
