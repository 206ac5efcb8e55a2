import type { ConsentField } from '#templates/definition/fields.ts';
import type { Answers } from '../../answers.ts';
import { rowsOf } from '../print.ts';

/** The names in the table that a consent field takes its recipients from, each once, in order. */
export function recipientsOf(field: ConsentField, answers: Answers): string[] {
  const rows = rowsOf(
    Object.hasOwn(answers, field.recipientsFrom) ? answers[field.recipientsFrom] : undefined,
  );
  const names = rows.map((row) => row.name).filter((name) => typeof name === 'string' && name !== '');
  return [...new Set(names as string[])];
}
