import type { Handlers } from './evolve.ts';

/** From the start until the parties are asked. */
export const draftEvents: Handlers<'created' | 'answersSaved' | 'sent' | 'rendered'> = {
  created: (state, { organisationId, dossierId, template }, at) => ({
    ...state,
    phase: 'draft',
    organisationId,
    dossierId,
    template,
    changedAt: at,
  }),
  // What changed is a reason to think again about destroying it.
  answersSaved: (state, { revision, commitment }, at) => ({
    ...state,
    revision,
    answers: commitment,
    base: null,
    changedAt: at,
    destruction: null,
  }),
  sent: (state, { deadline, understanding, parties, needs, reminders = [], terms = [] }, at) => ({
    ...state,
    phase: 'sent',
    deadline,
    reminders,
    understanding,
    needs,
    terms,
    parties: parties.map((party) => ({ ...party, ...untouched })),
    sentAt: at,
    changedAt: at,
    destruction: null,
  }),
  rendered: (state, base) => ({
    ...state,
    base,
  }),
};

const untouched = {
  link: 0,
  touchedAt: null,
  remindedLink: 0,
  reached: false,
  openedLink: 0,
  disownedLink: 0,
  codeLink: 0,
  identified: null,
  witnessedAt: null,
  understood: null,
  mandate: null,
  attended: null,
  hasChosen: false,
  signed: null,
  declined: false,
  excused: null,
  delivered: false,
};
