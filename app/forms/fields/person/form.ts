import type { PersonField } from '#templates/definition/fields.ts';
import { type FieldForm, readParts, typedParts } from '../form.ts';

const partsFor = (field: PersonField) => [
  'firstName',
  'lastName',
  ...(field.askBirthDate ? ['birthDate'] : []),
];

export const form: FieldForm<PersonField> = {
  typed: (field, value) => typedParts(partsFor(field), value),
  read: (field, post, name) => readParts(partsFor(field), post, name),
};
