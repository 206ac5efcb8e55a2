import type { Template } from '#templates/definition/template.ts';
import { blanks, duplicates, problem } from './problem.ts';

/** What a template says of itself: names, ground, retention, summary, mail. */
export function checkAbout(template: Template): string[] {
  const { id, version, legal, retention, mail, daysToSign, reminders = [], title, purpose } = template;
  return [
    ...(/^[a-z]+(?:-[a-z]+)*$/.test(id) ? [] : [problem('id', `'${id}' is geen id van een formulier`)]),
    ...(isCount(version) ? [] : [problem('version', 'is geen heel getal vanaf 1')]),
    ...(reminders.every(isCount) ? [] : [problem('reminders', 'zijn geen hele getallen vanaf 1')]),
    ...(isCount(daysToSign) ? [] : [problem('daysToSign', 'is geen heel getal vanaf 1')]),
    ...(isCount(retention.years) ? [] : [problem('retention.years', 'is geen heel getal vanaf 1')]),
    ...blanks({
      title,
      purpose,
      'legal.note': legal.note,
      'retention.words': retention.words,
      'mail.invitation.subject': mail.invitation.subject,
      'mail.invitation.lines': mail.invitation.lines.join(''),
    }),
    ...checkSummary(template),
  ];
}

function checkSummary({ summary }: Template): string[] {
  if (!summary) return [];
  const questions = summary.questions.map((question, index) => ({
    ...question,
    place: `summary.questions[${index}]`,
  }));
  return [
    ...(summary.points.length > 0 ? [] : [problem('summary.points', 'is leeg')]),
    ...blanks(Object.fromEntries(summary.points.map((point, index) => [`summary.points[${index}]`, point]))),
    ...(summary.pictograms === undefined || summary.pictograms.length === summary.points.length
      ? []
      : [problem('summary.pictograms', 'is er niet één voor elk punt')]),
    ...duplicates(questions),
    ...questions.flatMap(({ place, question, explanation, options, understood }) => [
      ...blanks({ [`${place}.question`]: question, [`${place}.explanation`]: explanation }),
      ...duplicates(options.map((option, index) => ({ id: option.id, place: `${place}.options[${index}]` }))),
      ...(options.length > 1 ? [] : [problem(`${place}.options`, 'zijn er minder dan twee')]),
      ...(options.some((option) => option.id === understood)
        ? []
        : [problem(`${place}.understood`, `'${understood}' is geen antwoord van deze vraag`)]),
    ]),
  ];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
