import type { TableField } from '#templates/definition/fields.ts';
import { cellSchema } from '../cell-schemas.ts';
import { rows } from '../rows.ts';
import type { FieldSchema } from '../schema.ts';

export const defaultRows = 100;

export const schema: FieldSchema<TableField> = (field, options) =>
  rows(
    Object.fromEntries(field.columns.map((column) => [column.id, cellSchema(column, options)])),
    { min: field.minRows ?? 0, max: field.maxRows ?? defaultRows },
    options,
  );
