import type { Handlers } from './evolve.ts';
import type { Instant } from './events.ts';
import type { PartyState, State } from './state.ts';

type SigningEvent =
  | 'roundOpened'
  | 'opened'
  | 'codeSent'
  | 'identified'
  | 'understood'
  | 'choicesMade'
  | 'signed'
  | 'declined'
  | 'questionAsked'
  | 'addressCorrected'
  | 'linkRenewed'
  | 'reminded'
  | 'voided'
  | 'expired'
  | 'deadlineExtended'
  | 'completed';

/** From the first round until the end. */
export const signingEvents: Handlers<SigningEvent> = {
  roundOpened: (state, { round, links }, at) =>
    links.reduce((next, { partyId, link }) => withParty(next, partyId, { link, touchedAt: at }), {
      ...state,
      round,
    }),
  opened: (state, { partyId, link }, at) =>
    withParty(state, partyId, { openedLink: link, reached: true, touchedAt: at }),
  codeSent: (state, { partyId, link }) => withParty(state, partyId, { codeLink: link }),
  identified: (state, { partyId, link, method }, at) =>
    withParty(state, partyId, { identified: { link, by: method }, reached: true, touchedAt: at }),
  understood: (state, { partyId, outcome }, at) =>
    withParty(state, partyId, { understood: outcome, touchedAt: at }),
  choicesMade: (state, { partyId, revision, commitment }, at) => ({
    ...withParty(state, partyId, { hasChosen: true, touchedAt: at }),
    revision,
    answers: commitment,
    base: null,
    changedAt: at,
  }),
  signed: (state, { partyId, sha256, method, identifiedBy, level }, at) => ({
    ...withParty(state, partyId, { signed: { at, sha256, by: identifiedBy, method, level } }),
    signatures: [...state.signatures, partyId],
  }),
  declined: (state, { partyId, ends }, at) => {
    const next = { ...withParty(state, partyId, { declined: true }), declines: [...state.declines, partyId] };
    return ends ? { ...next, phase: 'declined', endedAt: at } : next;
  },
  questionAsked: (state, { partyId }, at) => ({
    ...withParty(state, partyId, { touchedAt: at }),
    questions: [...state.questions, partyId],
  }),
  // Whoever used the wrong address may have been somebody else, so what they did counts no more.
  addressCorrected: (state, { partyId, link, channel }, at) =>
    withParty(state, partyId, {
      ...newLink(link, at),
      understood: null,
      hasChosen: false,
      ...(channel === undefined ? {} : { channel }),
    }),
  linkRenewed: (state, { partyId, link }, at) => withParty(state, partyId, newLink(link, at)),
  reminded: (state, { partyId, link }, at) =>
    withParty(state, partyId, { ...newLink(link, at), remindedLink: link }),
  voided: (state, _data, at) => ({ ...state, phase: 'voided', endedAt: at }),
  expired: (state, _data, at) => ({ ...state, phase: 'expired', endedAt: at }),
  deadlineExtended: (state, { deadline, reminders = [] }) => ({ ...state, deadline, reminders }),
  completed: (state, _data, at) => ({ ...state, phase: 'completed', completedAt: at }),
};

const newLink = (link: number, touchedAt: Instant) => ({ link, identified: null, touchedAt });

function withParty(state: State, partyId: string, change: Partial<PartyState>): State {
  const parties = state.parties.map((party) => (party.partyId === partyId ? { ...party, ...change } : party));
  return { ...state, parties };
}
