import type { TableField } from '#templates/definition/fields.ts';
import { cellJsonSchema } from '../cell-json-schemas.ts';
import { type FieldJsonSchema, jsonParts } from '../json-schema.ts';
import { defaultRows } from './schema.ts';

export const jsonSchema: FieldJsonSchema<TableField> = ({ columns, minRows, maxRows }) => ({
  type: 'array',
  minItems: Math.max(minRows ?? 0, 1),
  maxItems: maxRows ?? defaultRows,
  items: jsonParts(
    Object.fromEntries(columns.map((column) => [column.id, cellJsonSchema(column)])),
    columns.filter((column) => column.required).map(({ id }) => id),
  ),
});
