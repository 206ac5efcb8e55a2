import type { Template } from '#templates/definition/template.ts';
import { blanks, problem } from './problem.ts';

/** Who signs, in which rounds, and who fills in what while signing. */
export function checkParties(template: Template): string[] {
  const { parties } = template;
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  const isWhole = rounds.every((round, index) => round === index + 1);
  return [
    ...(isWhole
      ? []
      : [problem('parties', `de rondes ${rounds.join(', ')} lopen niet op vanaf 1 zonder gat`)]),
    ...parties.flatMap((rule, index) => {
      const place = `parties[${index}]`;
      const isTwice = parties.findIndex(({ role }) => role === rule.role) !== index;
      return [
        ...(isTwice ? [problem(`${place}.role`, `'${rule.role}' bestaat al`)] : []),
        ...blanks({ [`${place}.title`]: rule.title }),
        ...(rule.capacities.length > 0 ? [] : [problem(`${place}.capacities`, 'is leeg')]),
        ...(rule.min >= 0 && rule.max >= 1 && rule.min <= rule.max
          ? []
          : [problem(`${place}.min`, 'past niet bij max')]),
        ...(rule.needs === 'all' || (rule.needs >= 1 && rule.needs <= rule.max)
          ? []
          : [problem(`${place}.needs`, 'kan nooit gehaald worden')]),
      ];
    }),
    ...template.sections.flatMap((section, index) => checkFilledBy(template, section.filledBy, index)),
  ];
}

/**
 * The PDF that everybody signs is made after these answers and before the first signature. So only a party that
 * signs first and alone can still give answers.
 */
function checkFilledBy(template: Template, filledBy: string | undefined, index: number): string[] {
  if (filledBy === undefined) return [];
  const place = `sections[${index}].filledBy`;
  const rule = template.parties.find(({ role }) => role === filledBy);
  if (!rule) return [problem(place, `niemand tekent als '${filledBy}', dus niemand kan dit invullen`)];
  const isAlone = template.parties.every((other) => other === rule || other.round !== 1);
  return rule.round === 1 && rule.max === 1 && isAlone && !rule.roundPerParty
    ? []
    : [problem(place, `'${filledBy}' tekent niet als enige in ronde 1`)];
}
