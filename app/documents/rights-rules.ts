import type { LocalDate } from '#app/domain/events.ts';
import { yearsAfter } from '#app/domain/local-date.ts';
import { isIsoDate } from '#app/forms/dutch/date.ts';
import { partsOf } from '#app/forms/fields/print.ts';
import type { Answers } from '#app/forms/index.ts';
import { nameKey } from '#app/lib/name-key.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { readMandate, type MandateProblem } from '#app/record/typed-mandate.ts';
import type { PartyRule } from '#templates/definition/template.ts';

export type RightsProblem =
  | 'represents-as'
  | 'represents-of'
  | 'joint'
  | 'mandate-low'
  | 'minor-young'
  | 'minor-parent'
  | MandateProblem;

export interface RightsFacts {
  answers: Answers;
  /** On the calendar of the organisation. */
  today: LocalDate;
}

/** Whether somebody may sign: for whom, with what mandate, and whether they are old enough. */
export function rightsProblems(
  rule: PartyRule,
  parties: readonly DraftParty[],
  party: DraftParty,
  { answers, today }: RightsFacts,
): RightsProblem[] {
  const { capacity, person, mandate: typed } = party;
  const { mandate, problems } = typed ? readMandate(typed, today) : { mandate: null, problems: [] };
  const isFor = capacity === 'representative';
  const amount = rule.amount === undefined ? undefined : answers[rule.amount];
  const isLow =
    typeof amount === 'number' && mandate !== null && mandate.amount !== null && mandate.amount < amount;
  const checks: [RightsProblem, boolean][] = [
    ['represents-as', !isFor || person.represents !== undefined],
    ['represents-of', !isFor || !person.represents || person.represents.of !== ''],
    ['joint', !person.isJoint || isJoined(parties, party)],
    ['mandate-low', !isLow],
    ...minorChecks(rule, parties, party, ageOn(today, answers[rule.minors?.bornIn ?? ''])),
  ];
  return [...checks.filter(([, isRight]) => !isRight).map(([problem]) => problem), ...problems];
}

/** The years that count here: in full, on a day; null where no date of birth is known. */
function ageOn(today: LocalDate, person: Answers[string]): number | null {
  const { birthDate } = partsOf(person);
  if (!isIsoDate(birthDate)) return null;
  let age = 0;
  while (age < 150 && yearsAfter(birthDate, age + 1) <= today) age += 1;
  return age;
}

/** From 16, or what the form says; an agreement also asks for a parent or the guardian (BW 1:234, oud BW art. 1124). */
function minorChecks(
  { minors }: PartyRule,
  parties: readonly DraftParty[],
  { capacity }: DraftParty,
  age: number | null,
): [RightsProblem, boolean][] {
  if (!minors || age === null || age >= 18 || capacity !== 'self') return [];
  if (age < minors.from) return [['minor-young', false]];
  const hasParent = parties.some(
    ({ role, person }) =>
      role === minors.with && (person.represents?.as === 'parent' || person.represents?.as === 'guardian'),
  );
  return [['minor-parent', minors.with === undefined || hasParent]];
}

/** Whether somebody else of the same organisation signs too. */
function isJoined(parties: readonly DraftParty[], party: DraftParty): boolean {
  const own = nameKey(party.person.organisation ?? '');
  return parties.some(
    (other) =>
      other.partyId !== party.partyId &&
      other.role === party.role &&
      nameKey(other.person.organisation ?? '') === own,
  );
}
