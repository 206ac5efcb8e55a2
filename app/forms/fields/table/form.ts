import type { TableField } from '#templates/definition/fields.ts';
import { typedCell } from '../cell-forms.ts';
import { type FieldForm, type Post, readParts } from '../form.ts';
import { rowsOf } from '../print.ts';

export const form: FieldForm<TableField> = {
  typed: (field, value) =>
    rowsOf(value).map((row) =>
      Object.fromEntries(field.columns.map((column) => [column.id, typedCell(column, row[column.id])])),
    ),
  read: (field, post, name) =>
    readRows(
      field.columns.map(({ id }) => id),
      post,
      name,
      field.maxRows ?? 100,
    ),
};

/** Rows posted under `name.0`, `name.1` …; one more than allowed is read, so that it is refused and not lost. */
export function readRows(columns: readonly string[], post: Post, name: string, maxRows: number) {
  if (!post.has(name)) return undefined;
  return Array.from({ length: maxRows + 1 }, (_, index) =>
    readParts(columns, post, `${name}.${index}`),
  ).filter((row) => row !== undefined);
}
