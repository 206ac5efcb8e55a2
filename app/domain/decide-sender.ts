import type { Decisions } from './decide.ts';
import { isInstant, mustBeSent, refuse } from './refuse.ts';
import { hasEnded, partyOf, type PartyState, type State } from './state.ts';
import { isReminderDue } from './reminders.ts';
import { deadlineOf, isPastDeadline } from './turn.ts';

/** What the sender, or the clock, does while parties are being asked. */
export const senderDecisions: Decisions<
  | 'correctAddress'
  | 'correctCopyAddress'
  | 'renewLink'
  | 'void'
  | 'answerQuestion'
  | 'expire'
  | 'extendDeadline'
  | 'remind'
> = {
  correctAddress: (state, { partyId, commitment, channel, reach }) => {
    const { link } = askedParty(state, partyId);
    const corrected = {
      partyId,
      link: link === 0 ? 0 : link + 1,
      commitment,
      ...(channel === undefined ? {} : { channel }),
      ...(reach === undefined ? {} : { reach }),
    };
    return [{ type: 'addressCorrected', data: corrected }];
  },

  correctCopyAddress: (state, { partyId, commitment, reach }) => {
    const party = partyOf(state, partyId) ?? refuse('not-found');
    // Who refused, or was never asked, gets no copy.
    if (state.phase !== 'completed' || !state.preserved || party.declined || party.link === 0)
      refuse('not-allowed-in-state', { phase: state.phase });
    return [
      {
        type: 'copyAddressCorrected',
        data: { partyId, commitment, ...(reach === undefined ? {} : { reach }) },
      },
    ];
  },

  renewLink: (state, { partyId }) => {
    const { link } = askedParty(state, partyId);
    if (link === 0) refuse('out-of-turn');
    return [{ type: 'linkRenewed', data: { partyId, link: link + 1 } }];
  },

  void: (state, { commitment }) => {
    if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
    return [{ type: 'voided', data: { commitment } }];
  },

  // Also after the end: whoever asked wants to know.
  answerQuestion: (state, { number, commitment }) => {
    const partyId = state.questions[number - 1] ?? refuse('not-found');
    if (state.answered.includes(number)) refuse('changed-meanwhile', { step: 'answered' });
    return [{ type: 'questionAnswered', data: { partyId, number, commitment } }];
  },

  expire: (state, _command, now) => {
    if (state.phase === 'expired') return [];
    mustBeSent(state);
    // Where rounds have terms, the end of a term says what happens.
    if (state.terms.length > 0 || !isPastDeadline(state, now)) refuse('not-allowed-in-state');
    return [{ type: 'expired', data: {}, bySystem: true }];
  },

  // After the deadline only an expiry is possible, whether or not it has been recorded.
  extendDeadline: (state, { deadline, reminders }, now) => {
    mustBeSent(state);
    if (isPastDeadline(state, now)) refuse('link-expired');
    const current = deadlineOf(state);
    if (deadline === current) return [];
    if (state.terms.length > 0 && state.term === null) refuse('not-allowed-in-state', { step: 'term' });
    if (!isInstant(deadline) || deadline < (current ?? now)) refuse('invalid-input', { field: 'deadline' });
    if (!reminders.every(isInstant)) refuse('invalid-input', { field: 'reminders' });
    return [{ type: 'deadlineExtended', data: { deadline, reminders } }];
  },

  remind: (state, { partyId }, now) => {
    const party = askedParty(state, partyId);
    if (!isReminderDue(state, party, now)) return [];
    // A new link would kill the one on paper.
    if (party.reach === 'letter') return [{ type: 'silenceNoted', data: { partyId }, bySystem: true }];
    return [{ type: 'reminded', data: { partyId, link: party.link + 1 }, bySystem: true }];
  },
};

/** A party that can still sign. */
export function askedParty(state: State, partyId: string): PartyState {
  if (state.phase === 'draft') refuse('not-allowed-in-state', { phase: 'draft' });
  const party = partyOf(state, partyId) ?? refuse('not-found');
  if (party.signed) refuse('already-signed');
  mustBeSent(state);
  if (party.declined) refuse('not-allowed-in-state', { step: 'declined' });
  if (party.excused) refuse('not-needed');
  return party;
}
