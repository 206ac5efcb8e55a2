import type { Need } from '#app/domain/events.ts';
import type { Template } from '#templates/definition/template.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';

/** What is wrong with a list of parties, to be said at the party or the role. */
export interface PartyProblem {
  problem:
    | 'too-few'
    | 'too-many'
    | 'unknown-role'
    | 'capacity'
    | 'name'
    | 'email'
    | 'organisation'
    | 'capacity-words';
  role: string;
  partyId?: string | undefined;
}

/** Holds the parties of a draft against the form's rules. None: it can be sent. */
export function partyProblems(template: Template, parties: readonly DraftParty[]): PartyProblem[] {
  const counts = template.parties.flatMap((rule): PartyProblem[] => {
    const count = parties.filter(({ role }) => role === rule.role).length;
    if (count < rule.min) return [{ problem: 'too-few', role: rule.role }];
    return count > rule.max ? [{ problem: 'too-many', role: rule.role }] : [];
  });
  return [...counts, ...parties.flatMap((party) => problemsOf(template, party))];
}

function problemsOf(template: Template, { partyId, role, capacity, person }: DraftParty): PartyProblem[] {
  const rule = template.parties.find((candidate) => candidate.role === role);
  if (!rule) return [{ problem: 'unknown-role', role, partyId }];
  const checks: [PartyProblem['problem'], boolean][] = [
    ['capacity', rule.capacities.includes(capacity)],
    ['name', person.name.trim() !== ''],
    ['email', person.email !== null && person.email !== ''],
    ['organisation', capacity !== 'organisation' || (person.organisation ?? '') !== ''],
    ['capacity-words', capacity !== 'representative' || (person.capacityWords ?? '') !== ''],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([problem]) => ({ problem, role, partyId }));
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
