import { notBefore } from './chain.ts';
import { recipientsOf } from './decide-consent.ts';
import { waitsForWitness } from './decide-witness.ts';
import type { LetterRef, MailRef, NoticeAbout } from './events.ts';
import { mailKey } from './mails.ts';
import { isReminderDue } from './reminders.ts';
import { isAwaited } from './rounds.ts';
import { partyOf, type PartyState, type State } from './state.ts';
import { deadlineOf, isPastDeadline, roundWithoutTerm } from './turn.ts';

/** Something to be done next. `key` is the same for the same work, whoever asks and whenever. */
export type Work = { key: string } & (
  | { kind: 'render'; revision: number }
  | { kind: 'invite'; partyId: string; link: number }
  | { kind: 'remind'; partyId: string }
  | { kind: 'seal'; partyId: string; revision: number }
  | { kind: 'preserve' }
  /** Makes a letter for a party that no mail reaches. */
  | { kind: 'writeLetter'; letter: LetterRef }
  | { kind: 'deliver'; partyId: string }
  /** Without `partyId` to the sender. `number`: which question or refusal, from 1. */
  | { kind: 'notify'; about: NoticeAbout; partyId?: string; number?: number }
  /** Tells a recipient that consents were withdrawn. */
  | { kind: 'notifyRecipient'; recipient: string; number: number }
  | { kind: 'sealWithdrawal'; number: number }
  | { kind: 'deliverWithdrawal'; partyId: string; number: number }
  | { kind: 'expire' }
  /** The term of a round that opened. */
  | { kind: 'beginTerm'; round: number }
  /** The term of a round passed. */
  | { kind: 'passTerm'; round: number }
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
    ...sealWork(state, now),
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
    case 'writeLetter':
    case 'preserve':
    case 'sealWithdrawal':
    case 'expire':
    case 'beginTerm':
    case 'passTerm':
    case 'destroy':
      return null;
  }
}

function signingWork(state: State, now: Date): Work[] {
  if (state.phase !== 'sent') return [];
  const at = notBefore(state.head.at, now);
  if (isPastDeadline(state, at)) {
    const deadline = deadlineOf(state) ?? '';
    return state.term === null
      ? [{ kind: 'expire', key: `expire:${deadline}` }]
      : [{ kind: 'passTerm', round: state.term.round, key: `passTerm:${state.term.round}:${deadline}` }];
  }
  const { base, revision } = state;
  // Nobody is invited to a document that is not there yet.
  if (base === null) return [{ kind: 'render', revision, key: `render:${revision}` }];
  const opened = roundWithoutTerm(state);
  if (opened !== null) return [{ kind: 'beginTerm', round: opened, key: `beginTerm:${opened}` }];
  const reminders = state.parties
    .filter((party) => isReminderDue(state, party, at))
    .map(({ partyId, link }): Work => ({ kind: 'remind', partyId, key: `remind:${partyId}:${link}` }));
  const asked = state.parties.filter(isAwaited);
  const letters = asked
    .filter(({ reach, letter, link }) => reach === 'letter' && letter?.link !== link)
    .map(({ partyId, link }) => writeLetter({ letter: 'invitation', partyId, link }));
  const invitations = asked
    .filter(hasMail)
    .map(({ partyId, link }) => ({ partyId, link, key: mailKey({ mail: 'invitation', partyId, link }) }))
    .filter(({ key }) => isUnsent(state, key))
    .map((invitation): Work => ({ kind: 'invite', ...invitation }));
  return [...invitations, ...letters, ...reminders];
}

/** One at a time: each seal is put on the revision that the one before made. The last waits for who was present. */
function sealWork(state: State, now: Date): Work[] {
  if (state.phase !== 'sent' && state.phase !== 'completed') return [];
  const partyId = state.signatures[state.seals.length];
  const revision = state.seals.length + 1;
  if (partyId !== undefined) return [{ kind: 'seal', partyId, revision, key: `seal:${revision}` }];
  if (state.phase !== 'completed' || state.preserved) return [];
  return waitsForWitness(state, notBefore(state.head.at, now)) ? [] : [{ kind: 'preserve', key: 'preserve' }];
}

/** Everybody who was asked and did not refuse gets the result, also who was not needed any more. */
function deliveryWork(state: State): Work[] {
  if (!state.preserved) return [];
  const waiting = state.parties.filter((party) => party.link > 0 && !party.declined && !party.delivered);
  const letters = waiting
    .filter(({ reach, copyLetter }) => reach === 'letter' && copyLetter === undefined)
    .map(({ partyId }) => writeLetter({ letter: 'copy', partyId }));
  const mails = waiting
    .filter(hasMail)
    .map(({ partyId }) => ({ partyId, key: mailKey({ mail: 'copy', partyId }) }))
    .filter(({ key }) => isUnsent(state, key))
    .map((delivery): Work => ({ kind: 'deliver', ...delivery }));
  return [...mails, ...letters];
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
    const isMailed = state.parties.some((party) => party.partyId === partyId && hasMail(party));
    // On paper, staff give it: the page is beside the document.
    return isMailed && isUnsent(state, key)
      ? [...told, { kind: 'deliverWithdrawal', partyId, number, key }]
      : told;
  });
}

function notices(state: State): Work[] {
  const { phase } = state;
  const all: Notice[] = [
    ...state.answered.flatMap((number) => {
      const asker = partyOf(state, state.questions[number - 1] ?? '');
      return asker && hasMail(asker) ? [{ about: 'answer' as const, partyId: asker.partyId, number }] : [];
    }),
    ...state.cleared.flatMap((partyId, index) => {
      const party = partyOf(state, partyId);
      const isTold = phase === 'sent' && party && isAwaited(party) && hasMail(party);
      return isTold ? [{ about: 'maySign' as const, partyId, number: index + 1 }] : [];
    }),
    ...state.questions.map((_partyId, index) => ({ about: 'question' as const, number: index + 1 })),
    ...state.letters.map((_partyId, index) => ({ about: 'letter' as const, number: index + 1 })),
    ...state.silences.map((_partyId, index) => ({ about: 'silent' as const, number: index + 1 })),
    ...state.disowned.map((_partyId, index) => ({ about: 'disowned' as const, number: index + 1 })),
    ...state.delegations.map((_partyId, index) => ({ about: 'delegated' as const, number: index + 1 })),
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
  all.push(
    // That it ended the document is told as its end.
    ...state.passed.flatMap(({ outcome }, index) =>
      outcome === 'closed' ? [] : [{ about: 'termPassed' as const, number: index + 1 }],
    ),
    // Who was never reached need not hear that it is over.
    ...state.parties
      .filter((party) => party.excused !== null && party.reached && hasMail(party))
      .map(({ partyId }) => ({ about: 'notNeeded' as const, partyId })),
  );
  all.push(...meetingNotices(state));
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

/** Only of the last plan: who missed one that changed hears the one that holds. */
function meetingNotices(state: State): Notice[] {
  const { meetings, phase } = state;
  const number = meetings.length;
  const last = meetings.at(-1);
  if (!last || (phase !== 'sent' && phase !== 'completed')) return [];
  const people = state.parties.filter((party) => !party.declined && hasMail(party));
  if (!last.isCancelled)
    // Who only signs once everybody else did may still come to see it.
    return phase === 'sent'
      ? people.map(({ partyId }) => ({ about: 'meeting' as const, partyId, number }))
      : [];
  const wasTold = ({ partyId }: PartyState) =>
    meetings.some(
      (_, index) =>
        state.mails[mailKey({ mail: 'notice', about: 'meeting', partyId, number: index + 1 })] !== undefined,
    );
  return people
    .filter(wasTold)
    .map(({ partyId }) => ({ about: 'meetingCancelled' as const, partyId, number }));
}

function destruction(state: State): Work[] {
  return state.destruction?.step === 'approved' && state.held === null
    ? [{ kind: 'destroy', key: 'destroy' }]
    : [];
}

type Notice = { about: NoticeAbout; partyId?: string; number?: number };

/** Whom only paper reaches, staff tell what happened: their page says so. */
const isConcerned = (party: PartyState) =>
  party.reached && !party.declined && !party.excused && hasMail(party);

/** Whether somebody gets mail at all; a letter or a device reaches the others. */
export const hasMail = ({ reach }: PartyState) => reach !== 'letter' && reach !== 'here';
const writeLetter = (letter: LetterRef): Work => ({
  kind: 'writeLetter',
  letter,
  key: letter.letter === 'copy' ? `letter:copy:${letter.partyId}` : `letter:${letter.partyId}:${letter.link}`,
});
const isUnsent = (state: State, key: string) => state.mails[key] === undefined;
