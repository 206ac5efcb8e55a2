import type { ScaleField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, numeric } from '../schema.ts';

export const schema: FieldSchema<ScaleField> = (field, { required }) => {
  const wrong = message('choice');
  const step = numeric((text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined), wrong);
  return needed(
    step.integer(wrong).min(1, wrong).max(field.steps.length, wrong),
    required,
    message('requiredChoice'),
  );
};
