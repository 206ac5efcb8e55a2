import type { ComponentType } from 'react';
import type { Field, FieldOf, FieldType } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../ui/input-props.ts';
import { Input as Actions } from './actions/input.tsx';
import { Input as Address } from './address/input.tsx';
import { Input as Choice } from './choice/input.tsx';
import { Input as Choices } from './choices/input.tsx';
import { Input as Consent } from './consent/input.tsx';
import { Input as DateInput } from './date/input.tsx';
import { Input as Email } from './email/input.tsx';
import { Input as FileAnswer } from './file/input.tsx';
import { Input as Interests } from './interests/input.tsx';
import { Input as LongText } from './longText/input.tsx';
import { Input as Money } from './money/input.tsx';
import { Input as NumberInput } from './number/input.tsx';
import { Input as Organisation } from './organisation/input.tsx';
import { Input as Period } from './period/input.tsx';
import { Input as Person } from './person/input.tsx';
import { Input as Phone } from './phone/input.tsx';
import { Input as ReadOnly } from './readOnly/input.tsx';
import { Input as Scale } from './scale/input.tsx';
import { Input as ShortText } from './shortText/input.tsx';
import { Input as Table } from './table/input.tsx';
import { Input as Time } from './time/input.tsx';
import { Input as YesNo } from './yesNo/input.tsx';

/** The input of every type; a new type without one does not compile. Holds no rules, so that a page may leave yup out. */
export const inputs: { [T in FieldType]: ComponentType<FieldInputProps<FieldOf<T>>> } = {
  shortText: ShortText,
  longText: LongText,
  number: NumberInput,
  money: Money,
  date: DateInput,
  period: Period,
  time: Time,
  choice: Choice,
  choices: Choices,
  yesNo: YesNo,
  scale: Scale,
  consent: Consent,
  person: Person,
  organisation: Organisation,
  address: Address,
  phone: Phone,
  email: Email,
  table: Table,
  actions: Actions,
  file: FileAnswer,
  interests: Interests,
  readOnly: ReadOnly,
};

/** The input of a field of any type. */
export function FieldInput(props: FieldInputProps<Field>) {
  const Input = inputs[props.field.type] as ComponentType<FieldInputProps<Field>>;
  return <Input {...props} />;
}
