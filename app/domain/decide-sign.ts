import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { EventBody, IdentifiedBy, SignatureLevel } from './events.ts';
import { applyBody } from './evolve.ts';
import { mandateGap } from './mandates.ts';
import { refuse } from './refuse.ts';
import {
  awaitedChooser,
  excuseTheRest,
  isNeeded,
  isRoundSatisfied,
  isSatisfied,
  nextRound,
} from './rounds.ts';
import type { PartyState, State } from './state.ts';
import { identifiedTurnOf, isAskedToUnderstand } from './turn.ts';

/** Signing and refusing, with what follows at once: the next round, or the end. */
export const signDecisions: Decisions<'sign' | 'decline'> = {
  sign: (state, command, now) => {
    const party = identifiedTurnOf(state, command, now, 'already-signed');
    const gap = mandateGap(party, now);
    if (gap) refuse('mandate-missing', { why: gap });
    mustBeReady(state, party, command);
    const signed: EventBody = {
      type: 'signed',
      data: {
        partyId: party.partyId,
        capacity: party.capacity,
        method: command.method,
        sha256: command.sha256,
        commitment: command.commitment,
        identifiedBy: party.identified.by,
        level: signatureLevel(party, party.identified.by),
      },
    };
    return [signed, ...consequencesOf(applyBody(state, signed, now))];
  },

  // Only who has shown who they are: a mail that went astray must not end a document.
  decline: (state, command, now) => {
    const { partyId } = identifiedTurnOf(state, command, now);
    const { commitment } = command;
    const ends = isNeeded(state, partyId);
    const declined: EventBody = { type: 'declined', data: { partyId, commitment, ends } };
    // Where the others are enough, the refusal may be what the round waited for.
    return ends ? [declined] : [declined, ...consequencesOf(applyBody(state, declined, now))];
  },
};

/**
 * What may be said of a signature: advanced (eIDAS art. 26) when the signer was identified outside the mailbox
 * or telephone that got the link: by a second channel or in person. A code in that same place adds nothing.
 */
export function signatureLevel({ reach }: Pick<PartyState, 'reach'>, by: IdentifiedBy): SignatureLevel {
  if (by === 'in-person') return 'advanced';
  return by === 'sms-code' && reach !== 'sms' ? 'advanced' : 'simple';
}

/** The event that opens a round, with a first link for each of its parties who has none. */
export function openRound(state: State, round: number): EventBody {
  const links = state.parties
    .filter((party) => party.round === round)
    .map(({ partyId, link }) => ({ partyId, link: link + 1 }));
  return { type: 'roundOpened', data: { round, links }, bySystem: true };
}

function mustBeReady(state: State, party: PartyState, { sha256 }: CommandOf<'sign'>): void {
  const chooser = awaitedChooser(state);
  if (chooser?.partyId === party.partyId) refuse('not-allowed-in-state', { step: 'choose' });
  if (chooser) refuse('out-of-turn');
  if (isAskedToUnderstand(state, party) && party.understood === null)
    refuse('not-allowed-in-state', { step: 'understand' });
  if (state.base === null) refuse('not-allowed-in-state', { step: 'render' });
  if (state.base.sha256 !== sha256) refuse('changed-meanwhile', { revision: state.revision });
}

/** What follows at once when the open round changed: who need not sign any more, the next round, or the end. */
export function consequencesOf(after: State): EventBody[] {
  const excused = excuseTheRest(after) ?? [];
  const round = nextRound(after);
  if (isSatisfied(after)) return [excused, { type: 'completed', data: {}, bySystem: true } as const].flat();
  return round !== null && isRoundSatisfied(after, after.round)
    ? [excused, openRound(after, round)].flat()
    : [excused].flat();
}
