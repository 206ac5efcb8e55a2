import type { TableColumn } from '#templates/definition/fields.ts';
import { jsonSchema as choice } from './choice/json-schema.ts';
import { jsonSchema as date } from './date/json-schema.ts';
import { jsonSchema as email } from './email/json-schema.ts';
import type { FieldJsonSchema, JsonSchema } from './json-schema.ts';
import { jsonSchema as longText } from './longText/json-schema.ts';
import { jsonSchema as money } from './money/json-schema.ts';
import { jsonSchema as number } from './number/json-schema.ts';
import { jsonSchema as phone } from './phone/json-schema.ts';
import { jsonSchema as shortText } from './shortText/json-schema.ts';
import { jsonSchema as time } from './time/json-schema.ts';

const schemas: { [T in TableColumn['type']]: FieldJsonSchema<Extract<TableColumn, { type: T }>> } = {
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

export function cellJsonSchema(column: TableColumn): JsonSchema {
  return { title: column.label, ...(schemas[column.type] as FieldJsonSchema<TableColumn>)(column) };
}
