import type { FieldOf, FieldType } from '#templates/definition/fields.ts';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import { examples as actions } from '#app/forms/fields/actions/examples.ts';
import { examples as address } from '#app/forms/fields/address/examples.ts';
import { examples as choice } from '#app/forms/fields/choice/examples.ts';
import { examples as choices } from '#app/forms/fields/choices/examples.ts';
import { examples as consent } from '#app/forms/fields/consent/examples.ts';
import { examples as date } from '#app/forms/fields/date/examples.ts';
import { examples as email } from '#app/forms/fields/email/examples.ts';
import { examples as file } from '#app/forms/fields/file/examples.ts';
import { examples as interests } from '#app/forms/fields/interests/examples.ts';
import { examples as longText } from '#app/forms/fields/longText/examples.ts';
import { examples as money } from '#app/forms/fields/money/examples.ts';
import { examples as number } from '#app/forms/fields/number/examples.ts';
import { examples as organisation } from '#app/forms/fields/organisation/examples.ts';
import { examples as period } from '#app/forms/fields/period/examples.ts';
import { examples as person } from '#app/forms/fields/person/examples.ts';
import { examples as phone } from '#app/forms/fields/phone/examples.ts';
import { examples as readOnly } from '#app/forms/fields/readOnly/examples.ts';
import { examples as scale } from '#app/forms/fields/scale/examples.ts';
import { examples as shortText } from '#app/forms/fields/shortText/examples.ts';
import { examples as table } from '#app/forms/fields/table/examples.ts';
import { examples as time } from '#app/forms/fields/time/examples.ts';
import { examples as yesNo } from '#app/forms/fields/yesNo/examples.ts';

/** The examples of every type; a new type without them does not compile. */
export const examples: { [T in FieldType]: FieldExamples<FieldOf<T>> } = {
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
