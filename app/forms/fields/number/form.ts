import type { NumberField } from '#templates/definition/fields.ts';
import { printNumber } from '../../dutch/number.ts';
import { lineForm } from '../form.ts';

export const form = lineForm<NumberField>((value) =>
  typeof value === 'number' ? printNumber(value) : value,
);
