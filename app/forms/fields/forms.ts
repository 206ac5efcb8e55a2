import type { FieldOf, FieldType } from '#templates/definition/fields.ts';
import { form as actions } from './actions/form.ts';
import { form as address } from './address/form.ts';
import { form as choice } from './choice/form.ts';
import { form as choices } from './choices/form.ts';
import { form as consent } from './consent/form.ts';
import { form as date } from './date/form.ts';
import { form as email } from './email/form.ts';
import { form as file } from './file/form.ts';
import { form as interests } from './interests/form.ts';
import { form as longText } from './longText/form.ts';
import { form as money } from './money/form.ts';
import { form as number } from './number/form.ts';
import { form as organisation } from './organisation/form.ts';
import { form as period } from './period/form.ts';
import { form as person } from './person/form.ts';
import { form as phone } from './phone/form.ts';
import { form as readOnly } from './readOnly/form.ts';
import { form as scale } from './scale/form.ts';
import { form as shortText } from './shortText/form.ts';
import { form as table } from './table/form.ts';
import { form as time } from './time/form.ts';
import { form as yesNo } from './yesNo/form.ts';
import type { FieldForm } from './form.ts';

/** The way in and out of the inputs for every type. */
export const forms: { [T in FieldType]: FieldForm<FieldOf<T>> } = {
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
