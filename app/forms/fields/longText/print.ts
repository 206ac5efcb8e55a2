import type { LongTextField } from '#templates/definition/fields.ts';
import { type FieldPrint, printAsFact, textOf } from '../print.ts';

/** On an empty form. */
const linesToWrite = 3;

const filled = printAsFact<LongTextField>((_field, value) => textOf(value));

export const print: FieldPrint<LongTextField> = {
  ...filled,
  blocks: (field, value, context) =>
    filled.text(field, value) === ''
      ? [{ type: 'facts', items: [{ label: field.label, value: null, lines: linesToWrite }] }]
      : filled.blocks(field, value, context),
};
