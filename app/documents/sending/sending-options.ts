import type { TermEnd } from '#app/domain/events.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { groupsOf, hasEither, type SigningGroup } from './plan-sending.ts';

/** What the form leaves to the sender of this document; nothing where the form fixes it. */
export interface SendingOptions {
  mayTogether: boolean;
  groups: SigningGroup[];
  /** Titles of the roles of which one may be enough; null where there is nothing to choose. */
  either: string[] | null;
  optional: { partyId: string; name: string }[];
  /** With how a term stands when the sender chooses nothing else. */
  terms: { round: number; days: number; then: TermEnd; extendBy: number }[];
}

export function sendingOptions(template: Template, parties: readonly DraftParty[]): SendingOptions {
  const { together, either = [], optional = [], terms } = template.rounds ?? {};
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  const titleOf = (role: string) => template.parties.find((rule) => rule.role === role)?.title ?? role;
  return {
    mayTogether: together === true && rounds.length > 1,
    groups: groupsOf(template, parties),
    either: hasEither(template.rounds ?? {}, parties) ? either.map(titleOf) : null,
    optional: parties
      .filter(({ role }) => optional.includes(role))
      .map(({ partyId, person }) => ({
        partyId,
        name: [person.name, person.organisation].filter(Boolean).join(', '),
      })),
    terms: terms ? rounds.map((round) => ({ round, ...terms })) : [],
  };
}

/** Whether there is anything to choose. */
export const hasOptions = ({ mayTogether, groups, either, optional, terms }: SendingOptions): boolean =>
  mayTogether || groups.length > 0 || either !== null || optional.length > 0 || terms.length > 0;
