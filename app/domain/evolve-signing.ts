import type { Handlers } from './evolve.ts';
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
  | 'voided'
  | 'expired'
  | 'deadlineExtended'
  | 'completed';

/** From the first round until the end. */
export const signingEvents: Handlers<SigningEvent> = {
  roundOpened: (state, { round, links }) =>
    links.reduce((next, { partyId, link }) => withParty(next, partyId, { link }), { ...state, round }),
  opened: (state, { partyId, link }) => withParty(state, partyId, { openedLink: link, reached: true }),
  codeSent: (state, { partyId, link }) => withParty(state, partyId, { codeLink: link }),
  identified: (state, { partyId, link, method }) =>
    withParty(state, partyId, { identified: { link, by: method }, reached: true }),
  understood: (state, { partyId, outcome }) => withParty(state, partyId, { understood: outcome }),
  choicesMade: (state, { partyId, revision, commitment }, at) => ({
    ...withParty(state, partyId, { hasChosen: true }),
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
  questionAsked: (state, { partyId }) => ({ ...state, questions: [...state.questions, partyId] }),
  // Whoever used the wrong address may have been somebody else, so what they did counts no more.
  addressCorrected: (state, { partyId, link, channel }) =>
    withParty(state, partyId, {
      ...newLink(link),
      understood: null,
      hasChosen: false,
      ...(channel === undefined ? {} : { channel }),
    }),
  linkRenewed: (state, { partyId, link }) => withParty(state, partyId, newLink(link)),
  voided: (state, _data, at) => ({ ...state, phase: 'voided', endedAt: at }),
  expired: (state, _data, at) => ({ ...state, phase: 'expired', endedAt: at }),
  deadlineExtended: (state, { deadline }) => ({ ...state, deadline }),
  completed: (state, _data, at) => ({ ...state, phase: 'completed', completedAt: at }),
};

const newLink = (link: number) => ({ link, identified: null });

function withParty(state: State, partyId: string, change: Partial<PartyState>): State {
  const parties = state.parties.map((party) => (party.partyId === partyId ? { ...party, ...change } : party));
  return { ...state, parties };
}
