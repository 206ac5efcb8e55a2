import type { PeriodField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { type FieldSchema, isoDate, needed, parts } from '../schema.ts';

export const schema: FieldSchema<PeriodField> = (field, { mode, required }) => {
  const isComplete = mode === 'complete';
  const until = isoDate().test('order', message('periodOrder'), (value, { parent }) => {
    const { from } = (parent ?? {}) as { from?: unknown };
    return value === undefined || typeof from !== 'string' || value >= from;
  });
  return needed(
    parts({ from: needed(isoDate(), isComplete), until: needed(until, isComplete && !field.openEnded) }),
    required,
  );
};
