import type { Template } from '#templates/definition/template.ts';
import { fieldsIn } from '../condition.ts';
import { placedFields } from './fields.ts';
import { blanks, problem } from './problem.ts';

/** What comes in from outside: fields, the section and the days that it names exist. */
export function checkIntake(template: Template): string[] {
  const { intake } = template;
  if (!intake) return [];
  const fields = new Map(placedFields(template).map(({ field }) => [field.id, field]));
  const { section, date, answers } = intake.received;
  const received = template.sections.find(({ id }) => id === section)?.fields.map(({ id }) => id) ?? [];
  const days = new Set(
    (template.calculations ?? []).filter(({ kind }) => kind === 'day').map(({ id }) => id),
  );
  const named = [
    intake.about,
    intake.mailTo,
    ...intake.stories,
    ...[intake.urgent, ...intake.keepsOut.map(({ when }) => when)].flatMap(fieldsIn),
  ];
  const isTwice = intake.steps.filter(({ id, country }, at) =>
    intake.steps.some((other, index) => index < at && other.id === id && other.country === country),
  );
  return [
    ...named.filter((id) => !fields.has(id)).map((id) => problem('intake', `'${id}' bestaat niet`)),
    ...[date, ...Object.keys(answers)]
      .filter((id) => !received.includes(id))
      .map((id) => problem('intake.received', `'${id}' staat niet in '${section}'`)),
    ...isTwice.map(({ id }) => problem('intake.steps', `'${id}' bestaat al`)),
    ...intake.steps.flatMap(({ title, words, by }, index) => [
      ...blanks({ [`intake.steps[${index}].title`]: title, [`intake.steps[${index}].words`]: words }),
      ...(days.has(by) ? [] : [problem(`intake.steps[${index}].by`, `'${by}' is geen berekende dag`)]),
    ]),
  ];
}
