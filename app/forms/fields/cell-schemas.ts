import type { Schema } from 'yup';
import type { TableColumn } from '#templates/definition/fields.ts';
import { schema as choice } from './choice/schema.ts';
import { schema as date } from './date/schema.ts';
import { schema as email } from './email/schema.ts';
import { schema as longText } from './longText/schema.ts';
import { schema as money } from './money/schema.ts';
import { schema as number } from './number/schema.ts';
import { schema as phone } from './phone/schema.ts';
import type { FieldSchema, SchemaOptions } from './schema.ts';
import { schema as shortText } from './shortText/schema.ts';
import { schema as time } from './time/schema.ts';

const schemas: { [T in TableColumn['type']]: FieldSchema<Extract<TableColumn, { type: T }>> } = {
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

/** One cell of a table; required as the column says, once the whole is checked. */
export function cellSchema(column: TableColumn, options: SchemaOptions): Schema {
  const required = options.mode === 'complete' && column.required === true;
  return (schemas[column.type] as FieldSchema<TableColumn>)(column, { ...options, required });
}
