import type { ConsentCommand } from './commands.ts';
import type { Decisions } from './decide.ts';
import type { Consent, EventBody } from './events.ts';
import { isLocalDate } from './local-date.ts';
import { mailKey } from './mails.ts';
import { refuse } from './refuse.ts';
import { partyOf, type State, type Withdrawal } from './state.ts';

/** Taking consent back, and what recipients do then. */
export const consentDecisions: Decisions<ConsentCommand['type']> = {
  // Taking consent back is as easy as giving it (GDPR art. 7(3)): no link, code or deadline is asked for here.
  withdrawConsent: (state, command, now) => {
    const { partyId, told, confirmBy } = command;
    const party = partyOf(state, partyId) ?? refuse('not-found');
    if (state.phase !== 'completed' || !party.signed) refuse('not-allowed-in-state', { phase: state.phase });
    if (!isLocalDate(confirmBy)) refuse('invalid-input', { field: 'confirmBy' });
    if (told && !isLocalDate(told.on)) refuse('invalid-input', { field: 'on' });
    const consents = distinct(command.consents).filter((consent) => !isWithdrawn(state, consent));
    if (consents.length === 0) return [];
    const tell = command.tell.filter((one) => consents.some(({ recipient }) => recipient === one));
    const number = state.withdrawals.length + 1;
    const act: EventBody = {
      type: 'consentWithdrawn',
      data: { number, partyId, consents, tell: [...new Set(tell)], confirmBy, ...(told ? { told } : {}) },
    };
    const isEnd = command.isAll && state.ends.consent === null;
    return isEnd ? [act, { type: 'consentEnded', data: { at: now }, bySystem: true }] : [act];
  },

  recordWithdrawalSealed: (state, { number, sha256 }) => {
    const { sealed } = withdrawalOf(state, number);
    if (sealed !== null) return sealed === sha256 ? [] : refuse('conflict');
    return [{ type: 'withdrawalSealed', data: { number, sha256 } }];
  },

  recordRecipientTold: (state, { number, recipient }) => {
    const act = withdrawalOf(state, number);
    if (!recipientsOf(act).includes(recipient)) refuse('not-found');
    if (act.told.includes(recipient) || act.confirmed.includes(recipient)) return [];
    if (!needsTelling(state, act, recipient)) refuse('not-allowed-in-state', { step: 'mail' });
    return [{ type: 'recipientTold', data: { number, recipient } }];
  },

  confirmWithdrawal: (state, { number, recipient }) => {
    const act = withdrawalOf(state, number);
    if (!recipientsOf(act).includes(recipient)) refuse('not-found');
    return act.confirmed.includes(recipient)
      ? []
      : [{ type: 'recipientConfirmed', data: { number, recipient } }];
  },
};

/** Whether a consent was taken back, by whichever party of the document. */
export function isWithdrawn({ withdrawals }: Pick<State, 'withdrawals'>, consent: Consent): boolean {
  return withdrawals.some(({ consents }) => consents.some((one) => isSame(one, consent)));
}

/** The recipients that an act concerns, each once. */
export function recipientsOf({ consents }: Pick<Withdrawal, 'consents'>): string[] {
  return [...new Set(consents.map(({ recipient }) => recipient))];
}

/** Whether a person must tell a recipient, because no mail can or did. */
export function needsTelling(state: State, { tell, number }: Withdrawal, recipient: string): boolean {
  const mail = state.mails[mailKey({ mail: 'withdrawalNotice', recipient, number })];
  return tell.includes(recipient) || mail === 'refused' || mail === 'bounced';
}

function withdrawalOf({ withdrawals }: State, number: number): Withdrawal {
  return withdrawals.find((act) => act.number === number) ?? refuse('not-found');
}

const isSame = (a: Consent, b: Consent) => a.purpose === b.purpose && a.recipient === b.recipient;

const distinct = (consents: readonly Consent[]): Consent[] =>
  consents
    .filter((one, index) => consents.findIndex((other) => isSame(one, other)) === index)
    .map(({ purpose, recipient }) => ({ purpose, recipient }));
