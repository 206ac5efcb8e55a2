import type { Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { calculatedDay } from './calculate.ts';
import { visibility } from './visible.ts';

/** A step in which something that came in is handled. */
export interface DueStep {
  id: string;
  /** For whoever handles it. */
  title: string;
  /** For whoever filed it. */
  words: string;
  /** The last day for it: `2026-05-12`. */
  by: string;
  isAnswer: boolean;
}

/** The steps of a form that came in, with the days that follow from its answers; none for other forms. */
export function intakeSteps(template: Template, answers: Answers, context: FormContext): DueStep[] {
  const sees = visibility(template, answers, context);
  return (template.intake?.steps ?? [])
    .filter(({ country }) => country === undefined || country === context.country)
    .flatMap(({ id, title, words, by, isAnswer }) => {
      const day = calculatedDay(by, { template, answers, sees, context });
      return day === undefined ? [] : [{ id, title, words, by: day, isAnswer: isAnswer === true }];
    });
}
