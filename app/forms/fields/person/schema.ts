import type { PersonField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { type FieldSchema, isoDate, line, needed, parts } from '../schema.ts';

/** Long enough for every name on a passport and the ones that do not fit on it. */
export const nameLength = 200;

export const schema: FieldSchema<PersonField> = (field, { mode, required }) => {
  const firstName = line(nameLength);
  const lastName = line(nameLength).test('name', message('name'), (value, { parent }) => {
    const { firstName: first } = (parent ?? {}) as { firstName?: unknown };
    return mode === 'draft' || value !== undefined || first !== undefined;
  });
  return needed(
    parts({ firstName, lastName, ...(field.askBirthDate && { birthDate: isoDate() }) }),
    required,
    message('name'),
  );
};
