import type { Decisions } from './decide.ts';
import type { Instant } from './events.ts';
import { refuse } from './refuse.ts';
import { partyOf, type PartyState, type State } from './state.ts';

/** Who was present at a signature says afterwards how it went. */
export const witnessDecisions: Decisions<'confirmWitness'> = {
  confirmWitness: (state, { partyId, witness }) => {
    const party = partyOf(state, partyId) ?? refuse('not-found');
    if (party.signed?.by !== 'in-person') refuse('not-allowed-in-state', { step: 'sign' });
    if (party.identified?.witness !== witness) refuse('forbidden', { field: 'witness' });
    return party.witnessedAt ? [] : [{ type: 'witnessConfirmed', data: { partyId, witness } }];
  },
};

/** Whose signature still waits for the word of who was present. */
export function unconfirmed(state: State): PartyState[] {
  return state.parties.filter(
    ({ signed, witnessedAt }) => signed?.by === 'in-person' && witnessedAt === null,
  );
}

/**
 * Until when the evidence sheet waits for that word, so that it can say it; a day after the newest such signature. Null
 * when nothing is waited for any more.
 */
export function waitsForWitness(state: State, now: Instant): Instant | null {
  const ends = unconfirmed(state).map(({ signed }) => Date.parse(signed?.at ?? now) + waitMs);
  const end = new Date(Math.max(0, ...ends)).toISOString();
  return end > now ? end : null;
}

const waitMs = 24 * 60 * 60_000;
