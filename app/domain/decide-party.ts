import type { CommandOf } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { EventBody } from './events.ts';
import { safeResponse } from './mails.ts';
import { refuse } from './refuse.ts';
import { partyOf, type PartyState, type State } from './state.ts';
import { identifiedTurnOf, isAskedToUnderstand, turnOf } from './turn.ts';

/** What a party does behind a link, before signing or refusing. */
export const partyDecisions: Decisions<
  'open' | 'recordCodeSent' | 'identify' | 'understand' | 'choose' | 'ask'
> = {
  open: (state, command, now) => {
    const { partyId, link, openedLink } = turnOf(state, command, now);
    return openedLink === link ? [] : [{ type: 'opened', data: { partyId, link } }];
  },

  recordCodeSent: (state, command, now) => {
    const { partyId, link, openedLink, channel } = turnOf(state, command, now);
    if (openedLink !== link) refuse('not-allowed-in-state', { step: 'open' });
    if (command.channel !== channel || channel === 'letter') refuse('changed-meanwhile');
    const response = command.response === undefined ? {} : { response: safeResponse(command.response) };
    return [{ type: 'codeSent', data: { partyId, link, channel, ...response } }];
  },

  identify: (state, command, now) => identify(turnOf(state, command, now), command),

  understand: (state, command, now) => {
    const party = identifiedTurnOf(state, command, now);
    const { partyId, understood } = party;
    const { outcome, questions } = command;
    if (!isAskedToUnderstand(state, party)) refuse('not-allowed-in-state');
    return understood === outcome ? [] : [{ type: 'understood', data: { partyId, outcome, questions } }];
  },

  // A signature belongs to what was signed, so the first one ends all choosing.
  choose: (state, command, now) => {
    const { partyId, fills, hasChosen } = identifiedTurnOf(state, command, now);
    const { commitment, changed } = command;
    if (!fills) refuse('forbidden');
    if (state.signatures.length > 0) refuse('not-allowed-in-state', { step: 'sign' });
    if (hasChosen && commitment === state.answers) return [];
    return [{ type: 'choicesMade', data: { partyId, revision: state.revision + 1, commitment, changed } }];
  },

  ask: (state, command, now) => {
    if (command.link === 0) return askAfterwards(state, command);
    const { partyId, link, openedLink, identified } = turnOf(state, command, now);
    if (openedLink !== link && identified?.link !== link) refuse('not-allowed-in-state', { step: 'open' });
    const { commitment, about } = command;
    return [{ type: 'questionAsked', data: { partyId, commitment, ...(about && { about }) } }];
  },
};

/** Who signed may ask something about what is agreed, as long as it is kept. */
function askAfterwards(state: State, { partyId, commitment }: CommandOf<'ask'>): EventBody[] {
  const party = partyOf(state, partyId) ?? refuse('not-found');
  if (state.phase !== 'completed' || !party.signed) refuse('not-allowed-in-state', { phase: state.phase });
  return [{ type: 'questionAsked', data: { partyId, commitment } }];
}

function identify(party: PartyState, { method, witness, seen }: CommandOf<'identify'>): EventBody[] {
  const { partyId, link, openedLink, codeLink, channel } = party;
  if (method === 'in-person') {
    if (!witness) refuse('invalid-input', { field: 'witness' });
    return [{ type: 'identified', data: { partyId, link, method, witness, ...(seen && { seen }) } }];
  }
  if (witness !== undefined || seen !== undefined) refuse('invalid-input', { field: 'witness' });
  if (openedLink !== link) refuse('not-allowed-in-state', { step: 'open' });
  if (codeLink !== link || method !== `${channel}-code`) refuse('not-allowed-in-state', { step: 'code' });
  return [{ type: 'identified', data: { partyId, link, method } }];
}
