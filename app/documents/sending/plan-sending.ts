import type { Need, RoundTerm } from '#app/domain/events.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRole, RoundChoices, Template } from '#templates/definition/template.ts';
import { needsOf } from '../party-rules.ts';

/** What the sender chose about order and time; what the form does not leave open is not looked at. */
export interface SendingChoices {
  order: 'rounds' | 'together';
  /** How many of a group must sign, by the group's key. */
  enough: Readonly<Record<string, number>>;
  /** Whether one of the roles of which either will do is enough. */
  isEither: boolean;
  /** Parties who are asked, and without whom it goes on when their time is over. */
  optional: readonly string[];
  /** For each round; null: one deadline for the whole document. */
  terms: readonly RoundTerm[] | null;
}

export const noChoices: SendingChoices = {
  order: 'rounds',
  enough: {},
  isEither: false,
  optional: [],
  terms: null,
};

/** Signatories of one organisation in one round, of whom some may be enough. */
export interface SigningGroup {
  /** Of the first of them; no personal data. */
  key: string;
  round: number;
  organisation: string;
  partyIds: string[];
}

export interface SendingPlan {
  parties: DraftParty[];
  needs: Need[];
  terms: RoundTerm[];
  problems: SendingProblem[];
}

export interface SendingProblem {
  /** Beside which field it is said. */
  field: string;
  words:
    'orderGap' | 'orderEnough' | 'orderJoint' | 'orderNobody' | 'orderOptional' | 'termDays' | 'termGoOn';
  values: Record<string, string | number>;
}

/** Who is asked when, who is needed, and until when, by the form and what the sender chose in it. */
export function planSending(
  template: Template,
  draft: readonly DraftParty[],
  choices: SendingChoices,
): SendingPlan {
  const allowed = template.rounds ?? {};
  const isTogether = allowed.together === true && choices.order === 'together';
  const parties = draft.map((party) => (isTogether ? { ...party, round: 1 } : party));
  const optional = parties.filter(
    ({ partyId, role, person }) =>
      choices.optional.includes(partyId) && allowed.optional?.includes(role) && !person.isJoint,
  );
  const problems: SendingProblem[] = gaps(template, parties);
  const awaited = parties.filter((party) => !optional.includes(party));
  if (parties.length > 0 && awaited.length === 0)
    problems.push({ field: 'optional', words: 'orderNobody', values: {} });

  const either = choices.isEither ? eitherNeeds(allowed, awaited) : [];
  const quorums = groupsOf(template, awaited).flatMap(({ key, round, organisation, partyIds }): Need[] => {
    const needed = choices.enough[key] ?? partyIds.length;
    if (!Number.isInteger(needed) || needed < 1 || needed > partyIds.length) {
      const values = { organisation, count: partyIds.length };
      problems.push({ field: `enough-${key}`, words: 'orderEnough', values });
      return [];
    }
    if (needed < 2 && parties.some(({ partyId, person }) => person.isJoint && partyIds.includes(partyId)))
      problems.push({ field: `enough-${key}`, words: 'orderJoint', values: { organisation } });
    const role = parties.find(({ partyId }) => partyId === key)?.role ?? 'partner';
    return needed < partyIds.length ? [{ round, role, needed, of: partyIds }] : [];
  });
  const alone = optional.map(({ partyId, round, role }): Need => {
    return { round, role, needed: 1, least: 0, of: [partyId] };
  });
  const special = [...either, ...quorums, ...alone];
  const taken = new Set(special.flatMap(({ of = [] }) => of));
  const rest = parties.filter(({ partyId }) => !taken.has(partyId));
  const needs = [
    // Beside a need that names its parties, the others of that role are named too.
    ...needsOf(template, rest).map((need) => withNames(need, rest, parties)),
    ...special,
  ];
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  const terms = allowed.terms && choices.terms ? termsFor(rounds, choices.terms) : [];
  // Without a term, who is not needed would keep the document waiting until it is over for all.
  if (optional.length > 0 && awaited.length > 0 && terms.length === 0)
    problems.push({ field: 'terms', words: 'orderOptional', values: {} });
  problems.push(...terms.flatMap((term) => termProblems(term, needs)));
  return { parties, needs, terms, problems };
}

/** Where the sender may say that some of an organisation are enough. */
export function groupsOf(template: Template, parties: readonly DraftParty[]): SigningGroup[] {
  const groups = new Map<string, SigningGroup>();
  for (const { partyId, role, round, person } of parties) {
    const organisation = person.organisation?.trim() ?? '';
    if (organisation === '' || !template.rounds?.quorum?.includes(role)) continue;
    const name = `${round} ${role} ${organisation.toLocaleLowerCase('nl')}`;
    const group = groups.get(name) ?? { key: partyId, round, organisation, partyIds: [] };
    groups.set(name, { ...group, partyIds: [...group.partyIds, partyId] });
  }
  return [...groups.values()].filter(({ partyIds }) => partyIds.length > 1);
}

/** Whether parties of each of the roles are there, in one round, so that either can sign. */
export function hasEither({ either = [] }: RoundChoices, parties: readonly DraftParty[]): boolean {
  const own = parties.filter(({ role }) => either.includes(role));
  return (
    either.length > 1 &&
    either.every((role) => own.some((party) => party.role === role)) &&
    new Set(own.map(({ round }) => round)).size === 1
  );
}

function eitherNeeds(allowed: RoundChoices, parties: readonly DraftParty[]): Need[] {
  if (!hasEither(allowed, parties)) return [];
  const own = parties.filter(({ role }) => allowed.either?.includes(role));
  const first = own[0];
  return first
    ? [{ round: first.round, role: first.role, needed: 1, of: own.map(({ partyId }) => partyId) }]
    : [];
}

function withNames(need: Need, rest: readonly DraftParty[], all: readonly DraftParty[]): Need {
  const isOf = (party: { round: number; role: PartyRole }) =>
    party.round === need.round && party.role === need.role;
  const named = rest.filter(isOf).map(({ partyId }) => partyId);
  return named.length === all.filter(isOf).length ? need : { ...need, of: named };
}

/** "Ronde 2 is leeg": rounds that the sender numbers follow each other from 1. Those of the form may have nobody. */
function gaps(template: Template, parties: readonly DraftParty[]): SendingProblem[] {
  if (!template.parties.some(({ roundPerParty }) => roundPerParty)) return [];
  const rounds = new Set(parties.map(({ round }) => round));
  const last = Math.max(0, ...rounds);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((round) => !rounds.has(round))
    .map((round) => ({ field: 'days', words: 'orderGap', values: { round } }));
}

/** Rounds for which nothing was said (all at once) last as the first. */
function termsFor(rounds: readonly number[], terms: readonly RoundTerm[]): RoundTerm[] {
  return rounds.flatMap((round) => {
    const term = terms.find((one) => one.round === round) ?? terms[0];
    return term ? [{ ...term, round }] : [];
  });
}

function termProblems(
  { round, days, then, extendBy = 0 }: RoundTerm,
  needs: readonly Need[],
): SendingProblem[] {
  const isDays = (count: number) => Number.isInteger(count) && count >= 1 && count <= 365;
  const values = { round };
  if (!isDays(days)) return [{ field: `days-${round}`, words: 'termDays', values }];
  if (then === 'extend' && !isDays(extendBy))
    return [{ field: `extendBy-${round}`, words: 'termDays', values }];
  const canGoOn = needs.some((need) => need.round === round && (need.least ?? need.needed) < need.needed);
  return then === 'goOn' && !canGoOn ? [{ field: `then-${round}`, words: 'termGoOn', values }] : [];
}
