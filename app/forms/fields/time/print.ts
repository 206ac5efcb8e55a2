import type { TimeField } from '#templates/definition/fields.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<TimeField>(
  (_field, value) => `${textOf(value).replace(':', '.')} uur`,
  (_field, value) => textOf(value),
);
