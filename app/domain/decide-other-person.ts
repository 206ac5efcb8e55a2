import type { Decisions } from './decide.ts';
import { refuse } from './refuse.ts';
import { identifiedTurnOf, turnOf } from './turn.ts';

/** Somebody else than who was asked: the link came to the wrong person, or a colleague signs instead. */
export const otherPersonDecisions: Decisions<'disownLink' | 'delegate'> = {
  // By whoever holds the link: it does nothing any more, and only the sender can give a new one.
  disownLink: (state, { partyId, link }, now) => {
    turnOf(state, { partyId, link }, now);
    return [{ type: 'linkDisowned', data: { partyId, link } }];
  },

  // Names stand in the PDF, so it is made anew; once somebody signed it, it is not.
  delegate: (state, command, now) => {
    const { partyId, link } = identifiedTurnOf(state, command, now);
    const { commitment, channel } = command;
    if (state.signatures.length > 0) refuse('not-allowed-in-state', { step: 'sign' });
    const revision = state.revision + 1;
    return [{ type: 'delegated', data: { partyId, link: link + 1, revision, commitment, channel } }];
  },
};
