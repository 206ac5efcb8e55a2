import type { Json } from '#app/lib/canonical-json.ts';
import type { TableColumn } from '#templates/definition/fields.ts';
import { form as choice } from './choice/form.ts';
import { form as date } from './date/form.ts';
import { form as email } from './email/form.ts';
import type { FieldForm } from './form.ts';
import { form as longText } from './longText/form.ts';
import { form as money } from './money/form.ts';
import { form as number } from './number/form.ts';
import { form as phone } from './phone/form.ts';
import { form as shortText } from './shortText/form.ts';
import { form as time } from './time/form.ts';

const forms: { [T in TableColumn['type']]: FieldForm<Extract<TableColumn, { type: T }>> } = {
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

/** A cell as it stands in its input. */
export function typedCell(column: TableColumn, value: Json | undefined): Json {
  return (forms[column.type] as FieldForm<TableColumn>).typed(column, value);
}
