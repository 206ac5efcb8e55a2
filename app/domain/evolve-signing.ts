import type { Handlers } from './evolve.ts';
import type { Instant } from './events.ts';
import { mailKey } from './mails.ts';
import { partyOf, type PartyState, type State } from './state.ts';

type SigningEvent =
  | 'roundOpened'
  | 'termBegan'
  | 'termPassed'
  | 'excused'
  | 'opened'
  | 'codeSent'
  | 'identified'
  | 'understood'
  | 'mandateChecked'
  | 'choicesMade'
  | 'signed'
  | 'witnessConfirmed'
  | 'declined'
  | 'questionAsked'
  | 'questionAnswered'
  | 'addressCorrected'
  | 'linkDisowned'
  | 'delegated'
  | 'linkRenewed'
  | 'reminded'
  | 'voided'
  | 'expired'
  | 'deadlineExtended'
  | 'completed';

/** From the first round until the end. */
export const signingEvents: Handlers<SigningEvent> = {
  roundOpened: (state, { round, links }, at) =>
    links.reduce<State>((next, { partyId, link }) => withParty(next, partyId, { link, touchedAt: at }), {
      ...state,
      round,
      term: null,
    }),
  // The deadline of the whole gives way: a round has the days that it was given.
  termBegan: (state, { round, deadline, reminders }) => ({
    ...state,
    deadline: latest(state.deadline, deadline),
    term: { round, deadline, reminders, isExtended: false },
  }),
  termPassed: (state, { round, outcome, deadline, reminders = [] }, at) => ({
    ...state,
    passed: [...state.passed, { round, outcome, at }],
    ...(deadline === undefined
      ? {}
      : {
          deadline: latest(state.deadline, deadline),
          term: { round, deadline, reminders, isExtended: true },
        }),
  }),
  excused: (state, { parties, why }) =>
    parties.reduce((next, partyId) => withParty(next, partyId, { excused: why }), state),
  opened: (state, { partyId, link }, at) =>
    withParty(state, partyId, { openedLink: link, reached: true, touchedAt: at }),
  codeSent: (state, { partyId, link }) => {
    const { [mailKey({ mail: 'code', partyId, link })]: _refusal, ...mails } = state.mails;
    return withParty({ ...state, mails }, partyId, { codeLink: link });
  },
  identified: (state, { partyId, link, method, witness, seen }, at) =>
    withParty(state, partyId, {
      identified: { link, by: method, ...(witness && { witness }), ...(seen && { seen }) },
      reached: true,
      touchedAt: at,
    }),
  understood: (state, { partyId, outcome }, at) =>
    withParty(state, partyId, { understood: outcome, touchedAt: at }),
  mandateChecked: (state, { partyId, by, until, commitment }, at) => {
    const party = partyOf(state, partyId);
    const hasWaited = party !== undefined && party.link > 0 && party.openedLink === party.link;
    return {
      ...withParty(state, partyId, { mandate: { by, at, until, commitment } }),
      ...(hasWaited ? { cleared: [...state.cleared, partyId] } : {}),
    };
  },
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
  witnessConfirmed: (state, { partyId }, at) => withParty(state, partyId, { witnessedAt: at }),
  declined: (state, { partyId, ends }, at) => {
    const next = { ...withParty(state, partyId, { declined: true }), declines: [...state.declines, partyId] };
    return ends ? { ...next, phase: 'declined', endedAt: at } : next;
  },
  questionAsked: (state, { partyId }, at) => ({
    ...withParty(state, partyId, { touchedAt: at }),
    questions: [...state.questions, partyId],
  }),
  questionAnswered: (state, { number }) => ({ ...state, answered: [...state.answered, number] }),
  linkDisowned: (state, { partyId, link }) => ({
    ...withParty(state, partyId, { disownedLink: link, identified: null }),
    disowned: [...state.disowned, partyId],
  }),
  delegated: (state, { partyId, link, revision, channel }, at) => ({
    ...withParty(state, partyId, {
      ...newLink(link, at),
      understood: null,
      // What was seen was somebody else's.
      mandate: null,
      hasChosen: false,
      channel,
      reach: 'email',
    }),
    delegations: [...state.delegations, partyId],
    revision,
    base: null,
    changedAt: at,
  }),
  // Whoever used the wrong address may have been somebody else, so what they did counts no more.
  addressCorrected: (state, { partyId, link, channel, reach }, at) =>
    withParty(state, partyId, {
      ...newLink(link, at),
      understood: null,
      hasChosen: false,
      ...(channel === undefined ? {} : { channel }),
      ...(reach === undefined ? {} : { reach }),
    }),
  linkRenewed: (state, { partyId, link }, at) => withParty(state, partyId, newLink(link, at)),
  reminded: (state, { partyId, link }, at) =>
    withParty(state, partyId, { ...newLink(link, at), remindedLink: link }),
  voided: (state, _data, at) => ({ ...state, phase: 'voided', endedAt: at }),
  expired: (state, _data, at) => ({ ...state, phase: 'expired', endedAt: at }),
  deadlineExtended: (state, { deadline, reminders = [] }) =>
    state.term === null
      ? { ...state, deadline, reminders }
      : {
          ...state,
          deadline: latest(state.deadline, deadline),
          term: { ...state.term, deadline, reminders },
        },
  completed: (state, _data, at) => ({ ...state, phase: 'completed', completedAt: at }),
};

const latest = (known: Instant | null, other: Instant): Instant =>
  known !== null && known > other ? known : other;

const newLink = (link: number, touchedAt: Instant) => ({ link, identified: null, touchedAt });

function withParty(state: State, partyId: string, change: Partial<PartyState>): State {
  const parties = state.parties.map((party) => (party.partyId === partyId ? { ...party, ...change } : party));
  return { ...state, parties };
}
