import type { Need } from './events.ts';
import { partyOf, type PartyState, type State } from './state.ts';

/** Whether every need of this round is met. */
export function isRoundSatisfied(state: State, round: number): boolean {
  return state.needs.filter((need) => need.round === round).every((need) => isMet(state, need));
}

/** Whether everyone needed, in all rounds, has signed. */
export function isSatisfied(state: State): boolean {
  return state.needs.length > 0 && state.needs.every((need) => isMet(state, need));
}

/** The round after the one that is open (or the first), or null when there is none. Numbers may have gaps. */
export function nextRound(state: State): number | null {
  const later = state.needs.map((need) => need.round).filter((round) => round > state.round);
  return later.length === 0 ? null : Math.min(...later);
}

/** Whether the document cannot be completed when this party refuses, given who refused before. */
export function isNeeded(state: State, partyId: string): boolean {
  const party = partyOf(state, partyId);
  const need = party && state.needs.find((candidate) => isFor(candidate, party));
  if (!need) return false;
  const willing = state.parties.filter(
    (other) => isFor(need, other) && !other.declined && other.partyId !== partyId,
  );
  return willing.length < need.needed;
}

/** The party whose choices are still to be made; nobody signs before that. */
export function awaitedChooser(state: State): PartyState | undefined {
  return state.parties.find((party) => party.fills && !party.hasChosen && !party.declined);
}

function isMet(state: State, need: Need): boolean {
  return state.parties.filter((party) => isFor(need, party) && party.signed !== null).length >= need.needed;
}

function isFor(need: Need, party: PartyState): boolean {
  return party.round === need.round && party.role === need.role;
}
