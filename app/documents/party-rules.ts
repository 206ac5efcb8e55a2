import type { Need, Reach } from '#app/domain/events.ts';
import type { Template } from '#templates/definition/template.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { reachProblem } from './reach.ts';
import { rightsProblems, type RightsFacts, type RightsProblem } from './rights-rules.ts';

/** What is wrong with a list of parties, to be said at the party or the role. */
export interface PartyProblem {
  problem:
    | 'too-few'
    | 'too-many'
    | 'unknown-role'
    | 'capacity'
    | 'name'
    | 'reach'
    | 'email'
    | 'mobile'
    | 'postal'
    | 'organisation'
    | RightsProblem;
  role: string;
  partyId?: string | undefined;
}

/** What the rules need to know beside the form and the parties. */
export interface PartyFacts extends RightsFacts {
  /** In which this portal can reach somebody. */
  ways: readonly Reach[];
}

/** Holds the parties of a draft against the form's rules. None: it can be sent. */
export function partyProblems(
  template: Template,
  parties: readonly DraftParty[],
  facts: PartyFacts,
): PartyProblem[] {
  const counts = template.parties.flatMap((rule): PartyProblem[] => {
    const count = parties.filter(({ role }) => role === rule.role).length;
    if (count < rule.min) return [{ problem: 'too-few', role: rule.role }];
    return count > rule.max ? [{ problem: 'too-many', role: rule.role }] : [];
  });
  return [...counts, ...parties.flatMap((party) => problemsOf(template, parties, party, facts))];
}

function problemsOf(
  template: Template,
  parties: readonly DraftParty[],
  party: DraftParty,
  facts: PartyFacts,
): PartyProblem[] {
  const { partyId, role, capacity, person, reach = 'email' } = party;
  const rule = template.parties.find((candidate) => candidate.role === role);
  if (!rule) return [{ problem: 'unknown-role', role, partyId }];
  const unreached = reachProblem(reach, person, facts.ways);
  const checks: [PartyProblem['problem'], boolean][] = [
    ['capacity', rule.capacities.includes(capacity)],
    ['name', person.name.trim() !== ''],
    [unreached ?? 'reach', unreached === null],
    ['organisation', capacity !== 'organisation' || (person.organisation ?? '') !== ''],
  ];
  const wrong = checks.filter(([, isRight]) => !isRight).map(([problem]) => problem);
  return [...wrong, ...rightsProblems(rule, parties, party, facts)].map((problem) => ({
    problem,
    role,
    partyId,
  }));
}

/** How many of each role must sign in each round: all of them, or as many as the form says. */
export function needsOf(template: Template, parties: readonly DraftParty[]): Need[] {
  const groups = new Map<string, DraftParty[]>();
  for (const party of parties) {
    const key = `${party.round}:${party.role}`;
    groups.set(key, [...(groups.get(key) ?? []), party]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rule = template.parties.find(({ role }) => role === first.role);
    const needed = rule && rule.needs !== 'all' ? Math.min(rule.needs, group.length) : group.length;
    return [{ round: first.round, role: first.role, needed }];
  });
}
