import type { EventBody, Need } from './events.ts';
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
  const others = willingFor(state, need).filter((other) => other.partyId !== partyId);
  return others.length < leastOf(need);
}

/** Whether the open round can go on with who signed already: every need of it has reached its least. */
export function canGoOn(state: State): boolean {
  return state.needs
    .filter((need) => need.round === state.round)
    .every((need) => signedFor(state, need).length >= leastOf(need));
}

/** Signatures that are still waited for, in all rounds. */
export function signaturesToGo(state: State): number {
  return state.needs.reduce((sum, need) => sum + toGoFor(state, need), 0);
}

/** Of one round: the signatures that are there, and how many it takes as things stand now. */
export function roundCount(state: State, round: number): { signed: number; needed: number } {
  const needs = state.needs.filter((need) => need.round === round);
  const signed = needs.reduce((sum, need) => sum + signedFor(state, need).length, 0);
  const toGo = needs.reduce((sum, need) => sum + toGoFor(state, need), 0);
  return { signed, needed: signed + toGo };
}

/** Whether somebody was asked who has not answered, and is still waited for. */
export function isAwaited(party: PartyState): boolean {
  return party.link > 0 && !party.signed && !party.declined && !party.excused;
}

/** Lets go who was asked for a need of which enough have signed; null when there is nobody. */
export function excuseTheRest(state: State): EventBody | null {
  const parties = state.needs
    .filter((need) => isMet(state, need))
    .flatMap((need) => state.parties.filter((party) => isFor(need, party) && isAwaited(party)))
    .map(({ partyId }) => partyId);
  return parties.length === 0 ? null : { type: 'excused', data: { parties, why: 'enough' }, bySystem: true };
}

/** Who is let go when the open round goes on without them. */
export function awaitedInRound(state: State): string[] {
  return state.parties
    .filter((party) => party.round === state.round && isAwaited(party))
    .map(({ partyId }) => partyId);
}

/** The party whose choices are still to be made; nobody signs before that. */
export function awaitedChooser(state: State): PartyState | undefined {
  return state.parties.find((party) => party.fills && !party.hasChosen && !party.declined && !party.excused);
}

/** The parties of a need. */
export function isFor(need: Need, party: Pick<PartyState, 'partyId' | 'round' | 'role'>): boolean {
  if (need.of) return need.of.includes(party.partyId);
  return party.round === need.round && party.role === need.role;
}

const leastOf = ({ least, needed }: Need): number => least ?? needed;

function isMet(state: State, need: Need): boolean {
  return signedFor(state, need).length >= goalOf(state, need);
}

/** Who refused or was let go is not waited for, as far as the need allows. */
function goalOf(state: State, need: Need): number {
  return Math.max(leastOf(need), Math.min(need.needed, willingFor(state, need).length));
}

const toGoFor = (state: State, need: Need) =>
  Math.max(0, goalOf(state, need) - signedFor(state, need).length);

const willingFor = (state: State, need: Need) =>
  state.parties.filter((party) => isFor(need, party) && !party.declined && !party.excused);

const signedFor = (state: State, need: Need) =>
  state.parties.filter((party) => isFor(need, party) && party.signed !== null);
