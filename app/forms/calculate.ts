import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Calculation, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { addMonths, isIsoDate, printDate } from './dutch/date.ts';
import { printMoney, printNumber } from './dutch/number.ts';
import { addDays, addWorkingDays } from './dutch/working-days.ts';
import { partsOf, rowsOf } from './fields/print.ts';
import { answerOf, type Visibility } from './visible.ts';

interface Known {
  template: Template;
  answers: Answers;
  sees: Pick<Visibility, 'field'>;
  context: Pick<FormContext, 'country'>;
}

/** What follows from the answers, in words ("12 mei 2026", "€ 1.250,50", "7,5"); empty while there is nothing to go on. */
export function calculate(id: string, known: Known): string {
  const calculation = known.template.calculations?.find((one) => one.id === id);
  return calculation ? inWords(calculation, known) : '';
}

/** A calculated day as `2026-05-12`; undefined while there is nothing to go on. */
export function calculatedDay(id: string, known: Known): string | undefined {
  const calculation = known.template.calculations?.find((one) => one.id === id);
  return calculation?.kind === 'day' ? dayOf(calculation, known) : undefined;
}

function inWords(calculation: Calculation, known: Known): string {
  switch (calculation.kind) {
    case 'count':
      return String(rowsOf(valueOf(calculation.table, known)).length);
    case 'sum':
      return sum(calculation, known);
    case 'average': {
      const numbers = calculation.fields
        .map((id) => valueOf(id, known))
        .filter((value) => typeof value === 'number');
      const total = numbers.reduce((all, value) => all + value, 0);
      return numbers.length === 0 ? '' : printNumber(Math.round((total / numbers.length) * 10) / 10);
    }
    case 'day': {
      const day = dayOf(calculation, known);
      return day === undefined ? '' : printDate(day);
    }
  }
}

function sum({ table, column }: Calculation & { kind: 'sum' }, known: Known): string {
  const field = fieldOf(table, known);
  const kind = field?.type === 'table' ? field.columns.find(({ id }) => id === column)?.type : undefined;
  const numbers = rowsOf(valueOf(table, known))
    .map((row) => row[column])
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) return '';
  const total = numbers.reduce((all, value) => all + value, 0);
  return kind === 'money' ? printMoney(total) : printNumber(Math.round(total * 1_000) / 1_000);
}

function dayOf({ from, part, add }: Calculation & { kind: 'day' }, known: Known): string | undefined {
  const value = valueOf(from, known);
  const day = part ? partsOf(value)[part] : value;
  if (!isIsoDate(day)) return undefined;
  if ('workingDays' in add) return addWorkingDays(day, add.workingDays, known.context.country);
  if ('months' in add) return addMonths(day, add.months);
  return addDays(day, 'weeks' in add ? add.weeks * 7 : add.days);
}

function valueOf(id: string, { answers, sees }: Known): Json | undefined {
  return sees.field(id) ? answerOf(answers, id) : undefined;
}

function fieldOf(id: string, { template }: Known): Field | undefined {
  return template.sections.flatMap(({ fields }) => fields).find((field) => field.id === id);
}
