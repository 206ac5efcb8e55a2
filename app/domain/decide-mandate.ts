import type { Decisions } from './decide.ts';
import { askedParty } from './decide-sender.ts';
import type { EventData, Instant, SentParty } from './events.ts';
import { isInstant, refuse } from './refuse.ts';

/** A staff member saw what shows that somebody may sign for another. */
export const mandateDecisions: Decisions<'checkMandate'> = {
  checkMandate: (state, { type: _type, ...data }, now) => {
    const { mandate } = askedParty(state, data.partyId);
    if (!isOther(state.parties, data.partyId)) refuse('not-allowed-in-state', { step: 'capacity' });
    if (!isSound(data, now)) refuse('invalid-input', { field: 'until' });
    const isSame =
      mandate?.by === data.by && mandate.until === data.until && mandate.commitment === data.commitment;
    return isSame ? [] : [{ type: 'mandateChecked', data }];
  },
};

/** Whether they sign for somebody else: only then there is something to show. */
export const isOther = (
  parties: readonly Pick<SentParty, 'partyId' | 'capacity'>[],
  partyId: string,
): boolean => parties.some((party) => party.partyId === partyId && party.capacity !== 'self');

/** Whether it holds now. */
export const isSound = ({ until }: EventData['mandateChecked'], now: Instant): boolean =>
  until === null || (isInstant(until) && until > now);
