import type { ActionsField } from '#templates/definition/fields.ts';
import { type FieldForm, typedParts } from '../form.ts';
import { rowsOf } from '../print.ts';
import { readRows } from '../table/form.ts';

const columns = ['what', 'who', 'withWhom', 'when'];

export const form: FieldForm<ActionsField> = {
  typed: (_field, value) => rowsOf(value).map((row) => typedParts(columns, row)),
  read: (field, post, name) => readRows(columns, post, name, field.maxRows ?? 50),
};
