import type { ReadOnlyField } from '#templates/definition/fields.ts';
import type { FieldForm } from '../form.ts';

export const form: FieldForm<ReadOnlyField> = { typed: () => '', read: () => undefined };
