import type { LongTextField } from '#templates/definition/fields.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<LongTextField>((_field, value) => textOf(value));
