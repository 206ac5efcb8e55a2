import type { EmailField } from '#templates/definition/fields.ts';
import { printAsFact, textOf } from '../print.ts';

export const print = printAsFact<EmailField>((_field, value) => textOf(value));
