import type { Template } from '#templates/definition/template.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Answers } from './answers.ts';

export interface LongSection {
  id: string;
  title: string;
  words: number;
}

/** Where a few words less help nobody. */
const fewWords = 20;

/**
 * The sections of staff in which most is written, the longest first.
 *
 * @param answers as stored
 * @param most how many at most
 */
export function longestSections(template: Template, answers: Answers, most = 3): LongSection[] {
  return template.sections
    .filter(({ filledBy }) => filledBy === undefined)
    .map(({ id, title, fields }) => ({
      id,
      title,
      words: fields
        .filter(({ type }) => type === 'longText' || type === 'table')
        .reduce((sum, field) => sum + wordsIn(answers[field.id]), 0),
    }))
    .filter(({ words }) => words >= fewWords)
    .sort((a, b) => b.words - a.words)
    .slice(0, most);
}

function wordsIn(answer: Json | undefined): number {
  if (typeof answer === 'string') return answer.split(/\s+/).filter(Boolean).length;
  if (answer === null || typeof answer !== 'object') return 0;
  return Object.values(answer).reduce<number>((sum, part) => sum + wordsIn(part), 0);
}
