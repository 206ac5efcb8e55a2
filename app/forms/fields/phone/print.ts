import type { PhoneField } from '#templates/definition/fields.ts';
import { printPhone } from '../../dutch/phone.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<PhoneField>(
  (_field, value) => printPhone(textOf(value)),
  (_field, value) => textOf(value),
);
