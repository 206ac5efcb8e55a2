import type { DateField } from '#templates/definition/fields.ts';
import { isIsoDate, printDate } from '../../dutch/date.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<DateField>(
  (_field, value) => (isIsoDate(value) ? printDate(value) : ''),
  (_field, value) => textOf(value),
);
