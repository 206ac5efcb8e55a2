import type { MoneyField } from '#templates/definition/fields.ts';
import { printMoney } from '../../dutch/number.ts';
import { printAsFact } from '../print.ts';

export const print = printAsFact<MoneyField>(
  (_field, value) => (typeof value === 'number' ? printMoney(value) : ''),
  (_field, value) => (typeof value === 'number' ? (value / 100).toFixed(2) : ''),
);
