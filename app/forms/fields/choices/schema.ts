import { array } from 'yup';
import type { ChoicesField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { bareString, type FieldSchema, isBlank, needed } from '../schema.ts';

export const schema: FieldSchema<ChoicesField> = (field, { mode, required }) => {
  const ids = field.options.map(({ id }) => id);
  const min = mode === 'complete' ? Math.max(field.min ?? 1, 1) : 1;
  const max = field.max ?? ids.length;
  const choices = array(bareString().required(message('choice')).typeError(message('choice')))
    .transform((_value, original: unknown) => inOrder(ids, original))
    .typeError(message('choice'))
    .test('options', message('choice'), (value) => !value || areDistinct(ids, value))
    .min(min, message('choicesMin', { min }))
    .max(max, message('choicesMax', { max }));
  return needed(choices, required, message('requiredChoice'));
};

/** In the order of the definition, each once; what is no option stays, to be refused. */
function inOrder(ids: readonly string[], original: unknown): unknown {
  if (isBlank(original)) return undefined;
  const chosen: unknown[] = Array.isArray(original) ? original : [original];
  const unknown = chosen.filter((id) => !(typeof id === 'string' && ids.includes(id)) && !isBlank(id));
  return [...ids.filter((id) => chosen.includes(id)), ...unknown];
}

function areDistinct(ids: readonly string[], value: readonly unknown[]): boolean {
  return (
    new Set(value).size === value.length && value.every((id) => typeof id === 'string' && ids.includes(id))
  );
}
