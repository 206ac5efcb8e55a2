import type { ShortTextField } from '#templates/definition/fields.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<ShortTextField>((_field, value) => textOf(value));
