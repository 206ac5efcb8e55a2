import type { Decisions } from './decide.ts';
import { isInstant, mustBeSent, refuse } from './refuse.ts';
import { hasEnded, partyOf, type PartyState, type State } from './state.ts';
import { isReminderDue } from './reminders.ts';
import { isPastDeadline } from './turn.ts';

/** What the sender, or the clock, does while parties are being asked. */
export const senderDecisions: Decisions<
  'correctAddress' | 'correctCopyAddress' | 'renewLink' | 'void' | 'expire' | 'extendDeadline' | 'remind'
> = {
  correctAddress: (state, { partyId, commitment, channel }) => {
    const { link } = askedParty(state, partyId);
    const corrected = { partyId, link: link === 0 ? 0 : link + 1, commitment };
    return [
      { type: 'addressCorrected', data: channel === undefined ? corrected : { ...corrected, channel } },
    ];
  },

  correctCopyAddress: (state, { partyId, commitment }) => {
    const party = partyOf(state, partyId) ?? refuse('not-found');
    // Who refused, or was never asked, gets no copy.
    if (state.phase !== 'completed' || !state.preserved || party.declined || party.link === 0)
      refuse('not-allowed-in-state', { phase: state.phase });
    return [{ type: 'copyAddressCorrected', data: { partyId, commitment } }];
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

  expire: (state, _command, now) => {
    if (state.phase === 'expired') return [];
    mustBeSent(state);
    if (!isPastDeadline(state, now)) refuse('not-allowed-in-state');
    return [{ type: 'expired', data: {}, bySystem: true }];
  },

  // After the deadline only an expiry is possible, whether or not it has been recorded.
  extendDeadline: (state, { deadline, reminders }, now) => {
    mustBeSent(state);
    if (isPastDeadline(state, now)) refuse('link-expired');
    if (deadline === state.deadline) return [];
    if (!isInstant(deadline) || deadline < (state.deadline ?? now))
      refuse('invalid-input', { field: 'deadline' });
    if (!reminders.every(isInstant)) refuse('invalid-input', { field: 'reminders' });
    return [{ type: 'deadlineExtended', data: { deadline, reminders } }];
  },

  remind: (state, { partyId }, now) => {
    const party = askedParty(state, partyId);
    if (!isReminderDue(state, party, now)) return [];
    return [{ type: 'reminded', data: { partyId, link: party.link + 1 }, bySystem: true }];
  },
};

/** A party that can still sign. */
function askedParty(state: State, partyId: string): PartyState {
  if (state.phase === 'draft') refuse('not-allowed-in-state', { phase: 'draft' });
  const party = partyOf(state, partyId) ?? refuse('not-found');
  if (party.signed) refuse('already-signed');
  mustBeSent(state);
  if (party.declined) refuse('not-allowed-in-state', { step: 'declined' });
  return party;
}
