import type { Json } from '#app/lib/canonical-json.ts';
import type { TableColumn } from '#templates/definition/fields.ts';
import { print as choice } from './choice/print.ts';
import { print as date } from './date/print.ts';
import { print as email } from './email/print.ts';
import { print as longText } from './longText/print.ts';
import { print as money } from './money/print.ts';
import { print as number } from './number/print.ts';
import { print as phone } from './phone/print.ts';
import type { FieldPrint } from './print.ts';
import { print as shortText } from './shortText/print.ts';
import { print as time } from './time/print.ts';

const prints: { [T in TableColumn['type']]: FieldPrint<Extract<TableColumn, { type: T }>> } = {
  shortText,
  longText,
  number,
  money,
  date,
  time,
  choice,
  email,
  phone,
};

/** One cell of a table in words. */
export function cellText(column: TableColumn, value: Json | undefined): string {
  return (prints[column.type] as FieldPrint<TableColumn>).text(column, value);
}
