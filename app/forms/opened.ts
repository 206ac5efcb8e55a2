import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { validateAnswers } from './schema.ts';

/**
 * The sections in which something that is asked is missing or wrong, so that the form cannot be sent.
 *
 * @param answers as stored
 * @param among ids of the sections that are looked at; default all
 */
export function incompleteSections(
  template: Template,
  answers: Answers,
  context: FormContext,
  among?: readonly string[],
): ReadonlySet<string> {
  const options = { mode: 'complete', stored: answers, ...(among && { sections: among }) } as const;
  const { errors } = validateAnswers(template, answers, context, options);
  const wrong = new Set(Object.keys(errors).map((path) => path.split('.')[0]));
  const sections = template.sections.filter(({ fields }) => fields.some(({ id }) => wrong.has(id)));
  return new Set(sections.map(({ id }) => id));
}

/**
 * The sections that can be filled in now: those that wait for no other, and those whose earlier section, itself open, has
 * everything that it asks (002, step 7: a phase opens only after the one before it).
 *
 * @param incomplete where it is known already, as of `incompleteSections`
 */
export function openedSections(
  template: Template,
  answers: Answers,
  context: FormContext,
  incomplete?: ReadonlySet<string>,
): ReadonlySet<string> {
  const { sections } = template;
  const gates = sections.flatMap(({ opensAfter }) => opensAfter ?? []);
  if (gates.length === 0) return new Set(sections.map(({ id }) => id));
  const unfinished = incomplete ?? incompleteSections(template, answers, context, gates);
  return sections.reduce<ReadonlySet<string>>((opened, { id, opensAfter }: Section) => {
    const isOpen = opensAfter === undefined || (opened.has(opensAfter) && !unfinished.has(opensAfter));
    return isOpen ? new Set([...opened, id]) : opened;
  }, new Set());
}
