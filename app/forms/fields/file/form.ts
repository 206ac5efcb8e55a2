import type { FileField } from '#templates/definition/fields.ts';
import type { FieldForm } from '../form.ts';

/** The server makes this answer when it stores the bytes; a form that names a fingerprint is not believed. */
export const form: FieldForm<FileField> = {
  typed: (_field, value) => value ?? '',
  read: (field, _post, _name, { answers }) =>
    Object.hasOwn(answers, field.id) ? answers[field.id] : undefined,
};
