import { notBefore } from './chain.ts';
import { recipientsOf } from './decide-consent.ts';
import type { MailRef, NoticeAbout } from './events.ts';
import { mailKey } from './mails.ts';
import { isReminderDue } from './reminders.ts';
import type { PartyState, State } from './state.ts';
import { isPastDeadline } from './turn.ts';

/** Something to be done next. `key` is the same for the same work, whoever asks and whenever. */
export type Work = { key: string } & (
  | { kind: 'render'; revision: number }
  | { kind: 'invite'; partyId: string; link: number }
  | { kind: 'remind'; partyId: string }
  | { kind: 'seal'; partyId: string; revision: number }
  | { kind: 'preserve' }
  | { kind: 'deliver'; partyId: string }
  /** Without `partyId` to the sender. `number`: which question or refusal, from 1. */
  | { kind: 'notify'; about: NoticeAbout; partyId?: string; number?: number }
  /** Tells a recipient that consents were withdrawn. */
  | { kind: 'notifyRecipient'; recipient: string; number: number }
  | { kind: 'sealWithdrawal'; number: number }
  | { kind: 'deliverWithdrawal'; partyId: string; number: number }
  | { kind: 'expire' }
  | { kind: 'destroy' }
);

/**
 * What is to be done for a document, from its record alone. Work that was done shows as an event, so it is not in
 * the list again; work that must wait for other work is not in the list yet. The opening of a round is no work: it is
 * decided with the event that it follows from.
 */
export function pendingWork(state: State, now: Date): Work[] {
  if (state.phase === 'destroyed') return [];
  return [
    ...signingWork(state, now),
    ...sealWork(state),
    ...deliveryWork(state),
    ...withdrawalWork(state),
    ...notices(state),
    ...destruction(state),
  ];
}

/** The mail that belongs to a work, or null when it is other work. */
export function mailOf(work: Work): MailRef | null {
  switch (work.kind) {
    case 'invite':
      return { mail: 'invitation', partyId: work.partyId, link: work.link };
    case 'deliver':
      return { mail: 'copy', partyId: work.partyId };
    case 'notifyRecipient':
      return { mail: 'withdrawalNotice', recipient: work.recipient, number: work.number };
    case 'deliverWithdrawal':
      return { mail: 'withdrawalCopy', partyId: work.partyId, number: work.number };
    case 'notify': {
      const { key: _key, kind: _kind, ...notice } = work;
      return { mail: 'notice', ...notice };
    }
    case 'render':
    case 'remind':
    case 'seal':
    case 'preserve':
    case 'sealWithdrawal':
    case 'expire':
    case 'destroy':
      return null;
  }
}

function signingWork(state: State, now: Date): Work[] {
  if (state.phase !== 'sent') return [];
  const at = notBefore(state.head.at, now);
  if (isPastDeadline(state, at)) {
    return [{ kind: 'expire', key: `expire:${state.deadline ?? ''}` }];
  }
  const { base, revision } = state;
  // Nobody is invited to a document that is not there yet.
  if (base === null) return [{ kind: 'render', revision, key: `render:${revision}` }];
  const reminders = state.parties
    .filter((party) => isReminderDue(state, party, at))
    .map(({ partyId, link }): Work => ({ kind: 'remind', partyId, key: `remind:${partyId}:${link}` }));
  const invitations = state.parties
    .filter((party) => party.link > 0 && !party.signed && !party.declined)
    .map(({ partyId, link }) => ({ partyId, link, key: mailKey({ mail: 'invitation', partyId, link }) }))
    .filter(({ key }) => isUnsent(state, key))
    .map((invitation): Work => ({ kind: 'invite', ...invitation }));
  return [...invitations, ...reminders];
}

/** One at a time: each seal is put on the revision that the one before made. */
function sealWork(state: State): Work[] {
  if (state.phase !== 'sent' && state.phase !== 'completed') return [];
  const partyId = state.signatures[state.seals.length];
  const revision = state.seals.length + 1;
  if (partyId !== undefined) return [{ kind: 'seal', partyId, revision, key: `seal:${revision}` }];
  return state.phase === 'completed' && !state.preserved ? [{ kind: 'preserve', key: 'preserve' }] : [];
}

/** Everybody who was asked and did not refuse gets the result, also who was not needed any more. */
function deliveryWork(state: State): Work[] {
  if (!state.preserved) return [];
  return state.parties
    .filter((party) => party.link > 0 && !party.declined && !party.delivered)
    .map(({ partyId }) => ({ partyId, key: mailKey({ mail: 'copy', partyId }) }))
    .filter(({ key }) => isUnsent(state, key))
    .map((delivery) => ({ kind: 'deliver', ...delivery }));
}

/** Who must stop hears it first. */
function withdrawalWork(state: State): Work[] {
  return state.withdrawals.flatMap((act): Work[] => {
    const { number, partyId, tell, confirmed } = act;
    const told = recipientsOf(act)
      .filter((recipient) => !tell.includes(recipient) && !confirmed.includes(recipient))
      .map((recipient) => ({
        recipient,
        number,
        key: mailKey({ mail: 'withdrawalNotice', recipient, number }),
      }))
      .filter(({ key }) => isUnsent(state, key))
      .map((notice): Work => ({ kind: 'notifyRecipient', ...notice }));
    if (act.sealed === null)
      return [...told, { kind: 'sealWithdrawal', number, key: `withdrawal:${number}` }];
    const key = mailKey({ mail: 'withdrawalCopy', partyId, number });
    return isUnsent(state, key) ? [...told, { kind: 'deliverWithdrawal', partyId, number, key }] : told;
  });
}

function notices(state: State): Work[] {
  const { phase } = state;
  const all: Notice[] = [
    ...state.questions.map((_partyId, index) => ({ about: 'question' as const, number: index + 1 })),
    ...state.bounces.map((_partyId, index) => ({ about: 'bounced' as const, number: index + 1 })),
    // What a staff member wrote down needs no telling.
    ...state.withdrawals
      .filter(({ byStaff }) => !byStaff)
      .map(({ number }) => ({ about: 'withdrawn' as const, number })),
    // The refusal that ended the document is told as its end.
    ...state.declines
      .map((_partyId, index) => ({ about: 'partyDeclined' as const, number: index + 1 }))
      .slice(0, phase === 'declined' ? -1 : undefined),
  ];
  if (phase === 'declined' || phase === 'voided' || phase === 'expired') {
    all.push(...state.parties.filter(isConcerned).map(({ partyId }) => ({ about: phase, partyId })));
  }
  // Who withdrew the document needs not be told.
  if (phase === 'declined' || phase === 'expired') all.push({ about: phase });
  if (phase === 'completed' && state.preserved) all.push({ about: 'completed' });
  return all
    .map((notice): Work => ({ kind: 'notify', ...notice, key: mailKey({ mail: 'notice', ...notice }) }))
    .filter(({ key }) => isUnsent(state, key));
}

function destruction(state: State): Work[] {
  return state.destruction?.step === 'approved' && state.held === null
    ? [{ kind: 'destroy', key: 'destroy' }]
    : [];
}

type Notice = { about: NoticeAbout; partyId?: string; number?: number };

const isConcerned = (party: PartyState) => party.reached && !party.declined;
const isUnsent = (state: State, key: string) => state.mails[key] === undefined;
