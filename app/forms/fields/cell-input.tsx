import type { ComponentType } from 'react';
import type { TableColumn } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../ui/input-props.ts';
import { Input as Choice } from './choice/input.tsx';
import { Input as DateInput } from './date/input.tsx';
import { Input as Email } from './email/input.tsx';
import { Input as LongText } from './longText/input.tsx';
import { Input as Money } from './money/input.tsx';
import { Input as NumberInput } from './number/input.tsx';
import { Input as Phone } from './phone/input.tsx';
import { Input as ShortText } from './shortText/input.tsx';
import { Input as Time } from './time/input.tsx';

const inputs: {
  [T in TableColumn['type']]: ComponentType<FieldInputProps<Extract<TableColumn, { type: T }>>>;
} = {
  shortText: ShortText,
  longText: LongText,
  number: NumberInput,
  money: Money,
  date: DateInput,
  time: Time,
  choice: Choice,
  email: Email,
  phone: Phone,
};

/** The input of one cell of a table. */
export function CellInput(props: FieldInputProps<TableColumn>) {
  const Input = inputs[props.field.type] as ComponentType<FieldInputProps<TableColumn>>;
  return <Input {...props} />;
}
