import type { FieldOf, FieldType } from '#templates/definition/fields.ts';
import { schema as actions } from './actions/schema.ts';
import { schema as address } from './address/schema.ts';
import { schema as choice } from './choice/schema.ts';
import { schema as choices } from './choices/schema.ts';
import { schema as consent } from './consent/schema.ts';
import { schema as date } from './date/schema.ts';
import { schema as email } from './email/schema.ts';
import { schema as file } from './file/schema.ts';
import { schema as interests } from './interests/schema.ts';
import { schema as longText } from './longText/schema.ts';
import { schema as money } from './money/schema.ts';
import { schema as number } from './number/schema.ts';
import { schema as organisation } from './organisation/schema.ts';
import { schema as period } from './period/schema.ts';
import { schema as person } from './person/schema.ts';
import { schema as phone } from './phone/schema.ts';
import { schema as readOnly } from './readOnly/schema.ts';
import { schema as scale } from './scale/schema.ts';
import { schema as shortText } from './shortText/schema.ts';
import { schema as table } from './table/schema.ts';
import { schema as time } from './time/schema.ts';
import { schema as yesNo } from './yesNo/schema.ts';
import type { FieldSchema } from './schema.ts';

/** The rules of every type; a new type without them does not compile. */
export const schemas: { [T in FieldType]: FieldSchema<FieldOf<T>> } = {
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
