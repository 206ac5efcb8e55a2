import type { Json } from '#app/lib/canonical-json.ts';
import type { Condition } from '#templates/definition/condition.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers, FormContext } from './answers.ts';
import { evaluate } from './condition.ts';

/** The fields that show with these answers, in the order of the template. */
export function visibleFields(template: Template, answers: Answers, context: FormContext): Field[] {
  const sees = visibility(template, answers, context);
  return template.sections.flatMap((section) => section.fields.filter((field) => sees.field(field.id)));
}

/** The sections that show, so pages to fill in. */
export function visibleSections(template: Template, answers: Answers, context: FormContext): Section[] {
  const sees = visibility(template, answers, context);
  return template.sections.filter((section) => sees.section(section));
}

/** The answers without those of hidden fields and without what the template does not know. */
export function dropHidden(template: Template, answers: Answers, context: FormContext): Answers {
  const shown = visibleFields(template, answers, context).filter((field) => field.type !== 'readOnly');
  return Object.fromEntries(
    shown.flatMap((field) => {
      const value = answerOf(answers, field.id);
      return value === undefined ? [] : [[field.id, value]];
    }),
  );
}

export interface Visibility {
  field(fieldId: string): boolean;
  section(section: Section): boolean;
  /** Whether a condition holds with hidden answers left out; no condition always holds. */
  holds(condition: Condition | undefined): boolean;
}

/** Answers the three questions of what shows. A condition on a hidden field sees it as not answered. */
export function visibility(template: Template, answers: Answers, context: FormContext): Visibility {
  const places = new Map(
    template.sections.flatMap((section) =>
      section.fields.map((field) => [field.id, { section, field }] as const),
    ),
  );
  const known = new Map<string, boolean>();

  const valueOf = (fieldId: string): Json | undefined =>
    field(fieldId) ? answerOf(answers, fieldId) : undefined;
  const holds = (condition: Condition | undefined) => !condition || evaluate(condition, valueOf, context);
  const section = (of: Section) => holds(of.visibleWhen);
  const field = (fieldId: string): boolean => {
    const place = places.get(fieldId);
    if (!place) return false;
    const before = known.get(fieldId);
    if (before !== undefined) return before;
    // The check of the template refuses cycles; this keeps a template that was not checked from hanging.
    known.set(fieldId, false);
    const shows = section(place.section) && holds(place.field.visibleWhen);
    known.set(fieldId, shows);
    return shows;
  };
  return { field, section, holds };
}

/** Own properties only, so that a field called `constructor` has no answer by itself. */
export function answerOf(answers: Answers, fieldId: string): Json | undefined {
  return Object.hasOwn(answers, fieldId) ? answers[fieldId] : undefined;
}
