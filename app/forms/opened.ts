import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { validateAnswers } from './schema.ts';

/**
 * The sections that can be filled in now: those that wait for no other, and those whose earlier section, itself open, has
 * everything that it asks (002, step 7: a phase opens only after the one before it).
 */
export function openedSections(
  template: Template,
  answers: Answers,
  context: FormContext,
): ReadonlySet<string> {
  const isComplete = (id: string) =>
    Object.keys(validateAnswers(template, answers, context, { mode: 'complete', sections: [id] }).errors)
      .length === 0;
  return template.sections.reduce<ReadonlySet<string>>((opened, { id, opensAfter }: Section) => {
    const isOpen = opensAfter === undefined || (opened.has(opensAfter) && isComplete(opensAfter));
    return isOpen ? new Set([...opened, id]) : opened;
  }, new Set());
}
