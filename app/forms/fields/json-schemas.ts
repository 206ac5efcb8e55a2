import type { FieldOf, FieldType } from '#templates/definition/fields.ts';
import { jsonSchema as actions } from './actions/json-schema.ts';
import { jsonSchema as address } from './address/json-schema.ts';
import { jsonSchema as choice } from './choice/json-schema.ts';
import { jsonSchema as choices } from './choices/json-schema.ts';
import { jsonSchema as consent } from './consent/json-schema.ts';
import { jsonSchema as date } from './date/json-schema.ts';
import { jsonSchema as email } from './email/json-schema.ts';
import { jsonSchema as file } from './file/json-schema.ts';
import { jsonSchema as interests } from './interests/json-schema.ts';
import { jsonSchema as longText } from './longText/json-schema.ts';
import { jsonSchema as money } from './money/json-schema.ts';
import { jsonSchema as number } from './number/json-schema.ts';
import { jsonSchema as organisation } from './organisation/json-schema.ts';
import { jsonSchema as period } from './period/json-schema.ts';
import { jsonSchema as person } from './person/json-schema.ts';
import { jsonSchema as phone } from './phone/json-schema.ts';
import { jsonSchema as readOnly } from './readOnly/json-schema.ts';
import { jsonSchema as scale } from './scale/json-schema.ts';
import { jsonSchema as shortText } from './shortText/json-schema.ts';
import { jsonSchema as table } from './table/json-schema.ts';
import { jsonSchema as time } from './time/json-schema.ts';
import { jsonSchema as yesNo } from './yesNo/json-schema.ts';
import type { FieldJsonSchema } from './json-schema.ts';

/** The JSON Schema of every type. */
export const jsonSchemas: { [T in FieldType]: FieldJsonSchema<FieldOf<T>> } = {
  shortText,
  longText,
  number,
  money,
  date,
  period,
  time,
  choice,
  choices,
  yesNo,
  scale,
  consent,
  person,
  organisation,
  address,
  phone,
  email,
  table,
  actions,
  file,
  interests,
  readOnly,
};
