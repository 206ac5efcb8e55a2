import type { FieldOf, FieldType } from '#templates/definition/fields.ts';
import { print as actions } from './actions/print.ts';
import { print as address } from './address/print.ts';
import { print as choice } from './choice/print.ts';
import { print as choices } from './choices/print.ts';
import { print as consent } from './consent/print.ts';
import { print as date } from './date/print.ts';
import { print as email } from './email/print.ts';
import { print as file } from './file/print.ts';
import { print as interests } from './interests/print.ts';
import { print as longText } from './longText/print.ts';
import { print as money } from './money/print.ts';
import { print as number } from './number/print.ts';
import { print as organisation } from './organisation/print.ts';
import { print as period } from './period/print.ts';
import { print as person } from './person/print.ts';
import { print as phone } from './phone/print.ts';
import { print as readOnly } from './readOnly/print.ts';
import { print as scale } from './scale/print.ts';
import { print as shortText } from './shortText/print.ts';
import { print as table } from './table/print.ts';
import { print as time } from './time/print.ts';
import { print as yesNo } from './yesNo/print.ts';
import type { FieldPrint } from './print.ts';

/** The print of every type; a new type without one does not compile. */
export const prints: { [T in FieldType]: FieldPrint<FieldOf<T>> } = {
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
