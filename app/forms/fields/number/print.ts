import type { NumberField } from '#templates/definition/fields.ts';
import { printNumber } from '../../dutch/number.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<NumberField>(
  (field, value) =>
    typeof value === 'number' ? printNumber(value) + (field.unit ? ` ${field.unit}` : '') : '',
  (_field, value) => textOf(value),
);
