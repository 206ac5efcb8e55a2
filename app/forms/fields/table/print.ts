import type { TableField } from '#templates/definition/fields.ts';
import { cellText } from '../cells.ts';
import { type FieldPrint, rowsOf } from '../print.ts';

/** Rows to write on when the form is printed empty. */
const openRows = 4;

export const print: FieldPrint<TableField> = {
  blocks: (field, value) => {
    const rows = rowsOf(value).map((row) => field.columns.map((column) => cellText(column, row[column.id])));
    return [
      {
        type: 'table',
        caption: field.label,
        columns: field.columns.map((column) => ({ label: column.label, width: column.width ?? 4 })),
        rows: Array.isArray(value)
          ? rows
          : openTable(field.columns.length, Math.max(openRows, field.minRows ?? 0)),
      },
    ];
  },
  text: (field, value) =>
    rowsOf(value)
      .map((row) =>
        field.columns
          .map((column) => ({ label: column.label, text: cellText(column, row[column.id]) }))
          .filter(({ text }) => text !== '')
          .map(({ label, text }) => `${label}: ${text}`)
          .join(', '),
      )
      .join('\n'),
};

/** Rows of empty cells. */
export function openTable(columns: number, rows: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
