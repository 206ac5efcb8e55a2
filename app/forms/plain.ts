import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import type { FieldPrint } from './fields/print.ts';
import { prints } from './fields/prints.ts';
import { answerOf, visibleFields } from './visible.ts';

/** An answer in words: "3 april 2026", "€ 1.250,50"; empty when there is none. */
export function plainText(field: Field, value: Json | undefined): string {
  return printOf(field).text(field, value);
}

/** An answer for a CSV cell: ISO dates, amounts as `1250.50`, ids of options. */
export function csvValue(field: Field, value: Json | undefined): string {
  const print = printOf(field);
  return guardFormula((print.csv ?? print.text)(field, value));
}

/** All answers that show, in words, in the order of the template. */
export function plainAnswers(
  template: Template,
  answers: Answers,
  context: FormContext,
): { fieldId: string; label: string; text: string }[] {
  return visibleFields(template, answers, context)
    .filter((field) => field.type !== 'readOnly')
    .map((field) => ({
      fieldId: field.id,
      label: field.label,
      text: plainText(field, answerOf(answers, field.id)),
    }));
}

/** The print of a field's own type. */
export function printOf(field: Field): FieldPrint<Field> {
  return prints[field.type];
}

/** A spreadsheet runs a cell that starts like a formula; telephone numbers and negative numbers may stay. */
function guardFormula(cell: string): string {
  return /^[=@\t\r]|^[+-](?![\d.]+$)/.test(cell) ? `'${cell}` : cell;
}
