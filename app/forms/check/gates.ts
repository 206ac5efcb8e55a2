import type { Gate, Template } from '#templates/definition/template.ts';
import { placedFields } from './fields.ts';
import { blanks, problem } from './problem.ts';

/** What a form waits for: the section, the sentence, and another form than itself. */
export function checkGates(template: Template): string[] {
  return (template.after ?? []).flatMap((gate, index) => {
    const place = `after[${index}]`;
    const isKnown = gate.section === undefined || template.sections.some(({ id }) => id === gate.section);
    return [
      ...blanks({ [`${place}.words`]: gate.words }),
      ...(isKnown ? [] : [problem(`${place}.section`, `'${gate.section ?? ''}' bestaat niet`)]),
      ...(gate.form === template.id
        ? [problem(`${place}.form`, 'een formulier wacht niet op zichzelf')]
        : []),
    ];
  });
}

/** The same for the other forms, which only all templates together can tell: they exist, and do not wait in a circle. */
export function checkGatesTogether(template: Template, all: readonly Template[]): string[] {
  return (template.after ?? []).flatMap((gate, index) => {
    const place = `after[${index}]`;
    const other = newestOf(gate.form, all);
    if (!other) return [problem(`${place}.form`, `'${gate.form}' bestaat niet`)];
    if (waitsFor(other, template.id, all))
      return [problem(`${place}.form`, `'${gate.form}' wacht op dit formulier`)];
    if (gate.within === 'dossier' && other.dossier !== template.dossier)
      return [problem(`${place}.within`, `'${gate.form}' staat in een ander soort dossier`)];
    return checkFields(gate, other, place);
  });
}

function checkFields({ until, consent }: Gate, other: Template, place: string): string[] {
  const fields = placedFields(other).map(({ field }) => field);
  const last = fields.find(({ id }) => id === until);
  const asked = fields.find(({ id }) => id === consent?.field);
  return [
    ...(until !== undefined && last?.type !== 'date' && last?.type !== 'period'
      ? [problem(`${place}.until`, `'${until}' is geen datum of periode van '${other.id}'`)]
      : []),
    ...(consent && !(asked?.type === 'consent' && asked.purposes.some(({ id }) => id === consent.purpose))
      ? [problem(`${place}.consent`, `'${consent.field}.${consent.purpose}' is geen doel van '${other.id}'`)]
      : []),
  ];
}

/** Whether a form waits for another, directly or by way of others. */
function waitsFor(
  template: Template,
  id: string,
  all: readonly Template[],
  seen = new Set<string>(),
): boolean {
  if (seen.has(template.id)) return false;
  seen.add(template.id);
  return (template.after ?? []).some(({ form }) => {
    const next = newestOf(form, all);
    return form === id || (next !== undefined && waitsFor(next, id, all, seen));
  });
}

const newestOf = (id: string, all: readonly Template[]) => all.findLast((other) => other.id === id);
