import type { Field } from '#templates/definition/fields.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Answers } from './answers.ts';
import { fieldsIn } from './condition.ts';

/**
 * What filling in one section needs of a form and its answers: the section itself, and of other sections only the
 * questions that a condition here looks at, directly or by way of another. A browser gets no more than this: neither
 * what others filled in elsewhere, nor texts that it does not show.
 */
export function neededFor(
  section: Section,
  template: Template,
  answers: Answers,
): { template: Template; answers: Answers } {
  const needed = neededFields(section, template);
  const sections = template.sections
    .map((other) =>
      other.id === section.id ? other : { ...other, fields: other.fields.filter(({ id }) => needed.has(id)) },
    )
    .filter(({ fields }) => fields.length > 0);
  return {
    // Rules are checked when a document is sent, and a draft has nobody yet who signs.
    template: { ...template, sections, body: [], rules: [], calculations: [], parties: [] },
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => needed.has(id))),
  };
}

function neededFields(section: Section, template: Template): ReadonlySet<string> {
  const places = new Map(
    template.sections.flatMap((other) =>
      other.fields.map((field) => [field.id, { field, section: other }] as const),
    ),
  );
  const needed = new Set<string>();
  const add = (id: string): void => {
    const place = places.get(id);
    if (!place || needed.has(id)) return;
    needed.add(id);
    looksAt(place.section, place.field).forEach(add);
  };
  for (const { id } of section.fields) add(id);
  return needed;
}

/** The fields that decide whether and how a field is asked. */
function looksAt({ visibleWhen }: Section, field: Field): string[] {
  const conditions = [visibleWhen, field.visibleWhen, field.requiredWhen];
  const recipients = field.type === 'consent' ? [field.recipientsFrom] : [];
  return [...conditions.flatMap((condition) => (condition ? fieldsIn(condition) : [])), ...recipients];
}
