import type { Json } from '#app/lib/canonical-json.ts';
import type { ChoicesField } from '#templates/definition/fields.ts';
import type { FieldForm } from '../form.ts';

/** Boxes that are all unticked post nothing, so a posted page always means an answer. */
export const form: FieldForm<ChoicesField> = {
  typed: (_field, value) => (Array.isArray(value) ? (value as Json[]) : []),
  read: (_field, post, name) => post.all(name),
};
