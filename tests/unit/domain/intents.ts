import fc from 'fast-check';
import type { Command } from '#app/domain/commands.ts';
import {
  termEnds,
  type LetterRef,
  type MailRef,
  type Need,
  type RoundTerm,
  type SentParty,
} from '#app/domain/events.ts';
import { mandateGap } from '#app/domain/mandates.ts';
import { isAwaited, isFor } from '#app/domain/rounds.ts';
import { nextReminder } from '#app/domain/reminders.ts';
import { mailKey } from '#app/domain/mails.ts';
import { mailOf, pendingWork, type Work } from '#app/domain/pending.ts';
import { partyOf, type PartyState, type State } from '#app/domain/state.ts';
import { day, hex, party, type TestDocument } from './document.ts';

/** What somebody wants, before it is known in which state; `x` decides the details, and whether they are wrong. */
export type Intent = { what: (typeof wishes)[number]; who: number; x: number };

export interface Setup {
  parties: SentParty[];
  needs: Need[];
  understanding: boolean;
  /** For each round, or absent. */
  terms?: RoundTerm[];
}

/** Up to nine parties in up to three rounds: all, some, one of either role, or without some once the term passed. */
export const setups: fc.Arbitrary<Setup> = fc
  .record({
    groups: fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 3 }),
        short: fc.nat(2),
        step: fc.nat(1),
        /** How many fewer will do in the end; and whether this group and the one before are one need. */
        spare: fc.nat(3),
        isJoined: fc.boolean(),
      }),
      {
        minLength: 0,
        maxLength: 3,
      },
    ),
    understanding: fc.boolean(),
    isFilled: fc.boolean(),
    term: fc.nat(8),
  })
  .map(({ groups, understanding, isFilled, term }) => {
    let round = 1;
    const parties: SentParty[] = [];
    const needs: Need[] = [];
    groups.forEach(({ size, short, step, spare, isJoined }, index) => {
      round += index === 0 ? 0 : step;
      const role = (['client', 'partner', 'jobCoach'] as const)[index] ?? 'service';
      for (let n = 0; n < size; n += 1) {
        const channel = (['sms', 'email', 'letter'] as const)[(n + index) % 3] ?? 'email';
        parties.push(
          party(`p${parties.length}`, round, {
            role,
            channel,
            ...(channel === 'email' ? {} : { reach: channel }),
            capacity: role === 'client' ? 'self' : 'organisation',
            fills: isFilled && parties.length === 0,
            ...(role !== 'client' && spare === 3 ? { mandated: true as const } : {}),
          }),
        );
      }
      const needed = Math.max(1, size - short);
      const before = needs.at(-1);
      // One of them is always waited for: a document that nobody has to sign is not sent.
      const least = Math.max(index === 0 ? 1 : 0, needed - spare);
      if (isJoined && before?.round === round) {
        const both = parties.filter((one) => isFor(before, one) || one.role === role);
        needs.pop();
        needs.push({
          round,
          role: before.role,
          needed: Math.max(1, both.length - short),
          of: both.map(({ partyId }) => partyId),
        });
      } else needs.push({ round, role, needed, ...(least < needed ? { least } : {}) });
    });
    const rounds = [...new Set(parties.map((one) => one.round))];
    const terms = rounds.map((of, index): RoundTerm => {
      const then = termEnds[(term + index) % 3] ?? 'close';
      return { round: of, days: 3 + term, then, ...(then === 'extend' ? { extendBy: 2 + term } : {}) };
    });
    return { parties, needs, understanding, ...(term % 2 === 0 && terms.length > 0 ? { terms } : {}) };
  });

/** Some wishes are there more than once, so that sequences get far. */
const wishes = [
  ...Array.from({ length: 20 }, () => 'progress' as const),
  ...Array.from({ length: 10 }, () => 'work' as const),
  ...([
    'create',
    'save',
    'send',
    'open',
    'code',
    'identify',
    'understand',
    'choose',
    'sign',
    'decline',
    'ask',
    'answer',
    'answer',
    'witness',
    'witness',
    'mandate',
    'mandate',
    'mandate',
    'disown',
    'delegate',
    'delegate',
    'meeting',
    'meeting',
    'attend',
    'attend',
    'attend',
  ] as const),
  ...([
    'correct',
    'renew',
    'void',
    'expire',
    'extend',
    'mail',
    'retry',
    'bounce',
    'correctCopy',
    'correctCopy',
    'correctCopy',
    'remind',
    'remind',
    'remind',
    'remind',
    'remind',
    'remind',
    'remind',
    'remind',
    'remind',
    'term',
    'pass',
    'pass',
    'seal',
    'preserve',
    'deliver',
    'archive',
    'letter',
    'letter',
    'letterOut',
    'letterOut',
    'letterOut',
  ] as const),
  ...([
    'render',
    'hold',
    'release',
    'end',
    'withdraw',
    'withdraw',
    'withdraw',
    'tellRecipient',
    'tellRecipient',
    'tellRecipient',
    'tellRecipient',
    'tellRecipient',
    'tellRecipient',
    'confirm',
    'confirm',
    'propose',
    'propose',
    'reject',
    'approve',
    'approve',
  ] as const),
  ...(['destroy', 'archive', 'wait', 'wait', 'clockBack'] as const),
] as const;

export const intents: fc.Arbitrary<Intent> = fc.record({
  what: fc.constantFrom(...wishes),
  who: fc.nat(5),
  x: fc.nat(999),
});

/** The command for a wish in the present state of a document, right or wrong; null when only the clock moves. */
export function commandFor(document: TestDocument, setup: Setup, { what, who, x }: Intent): Command | null {
  const { state, now } = document;
  const isOff = x % 7 === 0;
  const partyId = isOff && x % 2 === 0 ? 'nobody' : `p${who % setup.parties.length}`;
  const known = partyOf(state, partyId);
  const at = { partyId, link: (known?.link ?? 1) - (isOff ? 1 : 0) };
  const staff = `s${x % 3}`;
  const retention = {
    staff,
    retainUntil: x % 5 === 0 ? '2099-12-31' : '2020-12-31',
    timeZone: 'Europe/Amsterdam',
  };
  const rendered = { sha256: hex(1000 + state.revision), pages: 2, bytes: 10, renderer: 1 };

  switch (what) {
    case 'progress':
      return x % 60 === 0 ? { type: 'decline', ...at, commitment: hex(x) } : progressOf(state, now, who, x);
    case 'work': {
      const works = pendingWork(state, now);
      const work = works[x % Math.max(1, works.length)];
      return work ? doneOf(state, work, now, isOff) : null;
    }
    case 'create':
      return {
        type: 'create',
        organisationId: 'o',
        dossierId: 'd',
        template: { id: 't', version: 1, sha256: hex(1) },
      };
    case 'save':
      return {
        type: 'saveAnswers',
        basedOn: state.revision - (isOff ? 1 : 0),
        changed: ['a'],
        commitment: hex(x % 4),
      };
    case 'send': {
      const deadline = new Date(now.getTime() + (isOff ? -1 : 4 + (x % 40)) * day).toISOString();
      const reminders = [1 + (x % 3), 3].map((days) => new Date(now.getTime() + days * day).toISOString());
      const [first] = setup.parties.filter(({ mandated }) => mandated);
      const mandates = first && x % 3 === 0 ? [mandateOf(first.partyId, now, x)] : [];
      return {
        type: 'send',
        revision: state.revision,
        daysToSign: 9,
        deadline,
        reminders,
        ...setup,
        mandates,
      };
    }
    case 'open':
      return { type: 'open', ...at };
    case 'code':
      return { type: 'recordCodeSent', ...at, channel: known?.channel ?? 'sms' };
    case 'identify':
      if (x % 3 === 0)
        return {
          type: 'identify',
          ...at,
          method: 'in-person',
          ...(isOff ? {} : { witness: staff, seen: 'passport' }),
        };
      return {
        type: 'identify',
        ...at,
        method: x % 3 === 1 ? 'email-code' : x % 2 ? 'letter-code' : 'sms-code',
      };
    case 'understand':
      return { type: 'understand', ...at, outcome: x % 2 ? 'understood' : 'skipped', questions: 2 };
    case 'choose':
      return { type: 'choose', ...at, commitment: hex(x % 5), changed: ['c'] };
    case 'sign':
      return {
        type: 'sign',
        ...at,
        method: 'drawn',
        sha256: isOff ? hex(5) : (state.base?.sha256 ?? ''),
        commitment: hex(x),
      };
    case 'decline':
      return { type: 'decline', ...at, commitment: hex(x) };
    case 'ask':
      return { type: 'ask', ...at, ...(x % 3 === 0 ? { link: 0 } : {}), commitment: hex(x) };
    case 'disown':
      return x % 3 === 0 ? { type: 'disownLink', ...at } : null;
    case 'delegate':
      return { type: 'delegate', ...at, commitment: hex(x), channel: 'email' };
    case 'witness':
      return {
        type: 'confirmWitness',
        partyId,
        witness: isOff ? staff : (known?.identified?.witness ?? 's1'),
      };
    case 'mandate':
      return { type: 'checkMandate', ...mandateOf(partyId, now, x) };
    case 'meeting':
      return x % 5 === 0 ? { type: 'cancelMeeting' } : planOf(now, x);
    case 'attend': {
      if (state.meetings.length === 0) return planOf(now, x);
      return { type: 'noteAttendance', partyId, by: staff, ...(x % 4 ? { seen: 'known' as const } : {}) };
    }
    case 'answer':
      return { type: 'answerQuestion', number: 1 + (who % 3), commitment: hex(x) };
    case 'correct':
      return {
        type: 'correctAddress',
        partyId,
        commitment: hex(x),
        ...(x % 2 ? { channel: 'email' as const } : {}),
        ...(x % 3 ? {} : { reach: x % 2 ? ('sms' as const) : ('letter' as const) }),
      };
    case 'renew':
      return { type: 'renewLink', partyId };
    // Rare, because it ends everything.
    case 'void':
      return x % 6 === 0 ? { type: 'void', commitment: hex(x) } : null;
    case 'expire':
      return { type: 'expire' };
    case 'extend':
      return {
        type: 'extendDeadline',
        deadline: new Date(now.getTime() + ((x % 40) - 10) * day).toISOString(),
        reminders: x % 2 ? [] : [new Date(now.getTime() + 2 * day).toISOString()],
      };
    case 'mail':
      return x % 2
        ? {
            type: 'recordMail',
            mail: anyMail(at, x),
            outcome: 'accepted',
            messageId: hex(x),
            response: '250 2.0.0 OK',
          }
        : {
            type: 'recordMail',
            mail: anyMail(at, x),
            outcome: 'refused',
            response: '550 5.1.1 <jan@voorbeeld.nl>',
            ...(x % 3 ? {} : { by: 'sms' as const }),
          };
    case 'bounce':
      return { type: 'recordBounce', mail: mailThat(state, 'accepted') ?? anyMail(at, x), status: '5.1.1' };
    case 'retry':
      return { type: 'retryMail', ...(mailThat(state, 'refused') ?? anyMail(at, x)) };
    case 'remind': {
      const unsent = state.parties.find(({ letter, signed }) => letter?.sent === null && !signed);
      if (unsent && x % 5) {
        const letter = { letter: 'invitation' as const, partyId: unsent.partyId, link: unsent.link };
        return { type: 'recordLetterSent', ...letter, how: 'posted' };
      }
      const next = nextReminder(state, now.toISOString());
      if (next && !isOff) document.wait(Date.parse(next) - now.getTime());
      const onPaper = state.parties.find(({ letter, signed }) => letter?.sent && !signed);
      return { type: 'remind', partyId: (x % 3 && onPaper?.partyId) || partyId };
    }
    case 'term':
      return { type: 'beginTerm', round: state.round + (isOff ? 1 : 0), ...termOf(now, x) };
    case 'pass': {
      const deadline = state.term?.deadline;
      if (deadline && !isOff) document.wait(Math.max(0, Date.parse(deadline) - now.getTime()));
      return { type: 'passTerm', round: state.round, ...termOf(document.now, x) };
    }
    case 'correctCopy':
      return {
        type: 'correctCopyAddress',
        partyId,
        commitment: hex(x % 3),
        ...(x % 4 ? {} : { reach: 'letter' as const }),
      };
    case 'letter':
      return { type: 'recordLetterMade', ...letterTo(known, partyId, at.link, x), sha256: hex(x % 3) };
    case 'letterOut': {
      const waiting = state.parties.find(({ letter }) => letter?.sent === null);
      const to = waiting && x % 4 ? waiting : { partyId, link: at.link };
      const ref = letterTo(partyOf(state, to.partyId), to.partyId, to.link, x);
      return { type: 'recordLetterSent', ...ref, how: x % 2 ? 'posted' : 'handed' };
    }
    case 'seal':
      return { type: 'recordSeal', partyId, revision: 1 + (x % 4), sha256: hex(x % 3), timeStamp: null };
    case 'preserve':
      return { type: 'recordPreserved', sha256: hex(x % 2), level: 'B', evidenceSha256: hex(3) };
    case 'deliver':
      return { type: 'recordDelivered', partyId };
    case 'archive':
      return { type: 'recordArchived', packageSha256: hex(x % 3) };
    case 'render':
      return { type: 'recordRendered', revision: state.revision - (isOff ? 1 : 0), ...rendered };
    case 'hold':
      return { type: 'hold', commitment: hex(x % 2) };
    case 'release':
      return { type: 'release' };
    case 'end':
      return {
        type: 'recordEnd',
        of: (['dossier', 'agreement', 'consent'] as const)[x % 3] ?? 'dossier',
        at: isOff ? 'x' : '2026-05-01',
      };
    case 'withdraw':
      return {
        type: 'withdrawConsent',
        partyId: state.signatures[who] ?? partyId,
        consents: [x % 2, x % 3].map((n) => ({ purpose: `u${n}`, recipient: hex((x + n) % 3) })),
        tell: [hex(x % 5)],
        confirmBy: isOff ? 'soon' : '2026-06-01',
        ...(x % 4 === 0 ? { told: { how: 'phone' as const, on: '2026-05-01' } } : {}),
        isAll: x % 9 === 0,
      };
    case 'tellRecipient':
    case 'confirm': {
      const type = what === 'confirm' ? 'confirmWithdrawal' : 'recordRecipientTold';
      const act = state.withdrawals[who % Math.max(1, state.withdrawals.length)];
      const whom = what === 'confirm' ? act?.consents[0]?.recipient : act?.tell[0];
      return { type, number: act?.number ?? 1, recipient: (isOff ? undefined : whom) ?? hex(x % 3) };
    }
    case 'propose':
      return { type: 'proposeDestruction', ...retention };
    case 'reject':
      return { type: 'rejectDestruction', staff };
    case 'approve':
      return { type: 'approveDestruction', ...retention };
    case 'destroy':
      return { type: 'recordDestroyed', certificateSha256: hex(x % 2) };
    case 'wait':
      document.wait((x % 9) * 2 * day);
      return null;
    case 'clockBack':
      document.wait(-(x % 60) * 60_000);
      return null;
  }
}

/** What somebody saw, holding for some days, for good, or no longer. */
const mandateOf = (partyId: string, now: Date, x: number) => ({
  partyId,
  by: 's1',
  commitment: hex(x),
  until: x % 4 === 0 ? null : new Date(now.getTime() + ((x % 20) - 2) * day).toISOString(),
});

/** Soon enough to be at it before the deadline, or too soon. */
const planOf = (now: Date, x: number): Command => ({
  type: 'planMeeting',
  startsAt: new Date(now.getTime() + ((x % 6) - 1) * 60 * 60_000).toISOString(),
  endsAt: new Date(now.getTime() + ((x % 7) + 1) * 60 * 60_000).toISOString(),
  commitment: hex(x % 3),
});

const termOf = (now: Date, x: number) => ({
  deadline: new Date(now.getTime() + (1 + (x % 9)) * day).toISOString(),
  reminders: x % 3 ? [new Date(now.getTime() + day).toISOString()] : [],
});

/** The command that records a piece of work as done, or (only for mail) as refused for good. */
export function doneOf(state: State, work: Work, now: Date, isRefused = false): Command {
  const mail = mailOf(work);
  if (mail) {
    return isRefused
      ? { type: 'recordMail', mail, outcome: 'refused', response: '550 5.1.1' }
      : { type: 'recordMail', mail, outcome: 'accepted', messageId: hex(4), response: '250 2.0.0' };
  }
  switch (work.kind) {
    case 'render':
      return {
        type: 'recordRendered',
        revision: work.revision,
        sha256: hex(1000 + state.revision),
        pages: 2,
        bytes: 10,
        renderer: 1,
      };
    case 'writeLetter':
      return { type: 'recordLetterMade', ...work.letter, sha256: hex(500) };
    case 'seal':
      return {
        type: 'recordSeal',
        partyId: work.partyId,
        revision: work.revision,
        sha256: hex(work.revision),
        timeStamp: null,
      };
    case 'preserve':
      return { type: 'recordPreserved', sha256: hex(300), level: 'LTA', evidenceSha256: hex(301) };
    case 'sealWithdrawal':
      return { type: 'recordWithdrawalSealed', number: work.number, sha256: hex(400 + work.number) };
    case 'remind':
      return { type: 'remind', partyId: work.partyId };
    case 'expire':
      return { type: 'expire' };
    case 'beginTerm':
    case 'passTerm':
      return { type: work.kind, round: work.round, ...termOf(now, 3) };
    case 'destroy':
      return { type: 'recordDestroyed', certificateSha256: hex(8) };
    default:
      throw new Error(`no mail for ${work.kind}`);
  }
}

/** The next thing that one of those who can still sign would do on the way to it. */
function progressOf(state: State, now: Date, who: number, x: number): Command | null {
  const waiting = state.parties.filter(isAwaited);
  const one = waiting[who % Math.max(1, waiting.length)];
  if (!one) return null;
  const { partyId } = one;
  const at = { partyId, link: one.link };
  if (one.identified?.link !== one.link) {
    if (x % 4 === 0) return { type: 'identify', ...at, method: 'in-person', witness: 's1', seen: 'known' };
    if (one.openedLink !== one.link) return { type: 'open', ...at };
    if (one.reach === 'letter') {
      const letter = { letter: 'invitation' as const, ...at };
      if (one.letter?.link !== one.link) return { type: 'recordLetterMade', ...letter, sha256: hex(500) };
      if (one.letter.sent === null && x % 3) return { type: 'recordLetterSent', ...letter, how: 'posted' };
    }
    if (one.codeLink !== one.link) return { type: 'recordCodeSent', ...at, channel: one.channel };
    return { type: 'identify', ...at, method: `${one.channel}-code` };
  }
  if (mandateGap(one, now.toISOString())) return { type: 'checkMandate', ...mandateOf(partyId, now, x) };
  if (one.fills && !one.hasChosen) return { type: 'choose', ...at, commitment: hex(x), changed: ['c'] };
  if (state.understanding && one.capacity !== 'organisation' && !one.understood)
    return { type: 'understand', ...at, outcome: 'understood', questions: 1 };
  return {
    type: 'sign',
    ...at,
    method: 'drawn',
    sha256: x % 13 === 0 ? hex(5) : (state.base?.sha256 ?? ''),
    commitment: hex(x),
  };
}

/** The letter that is there, or else one that may be wrong. */
function letterTo(known: PartyState | undefined, partyId: string, link: number, x: number): LetterRef {
  if (known?.copyLetter || x % 5 === 0) return { letter: 'copy', partyId };
  return { letter: 'invitation', partyId, link };
}

/** The first refused mail to a party, found by its key. */
function mailThat({ mails, parties }: State, outcome: State['mails'][string]): MailRef | null {
  for (const { partyId, link } of parties) {
    const choices: MailRef[] = [
      { mail: 'invitation', partyId, link },
      { mail: 'copy', partyId },
    ];
    const found = choices.find((mail) => mails[mailKey(mail)] === outcome);
    if (found) return found;
  }
  return null;
}

function anyMail({ partyId, link }: { partyId: string; link: number }, x: number): MailRef {
  const choices: MailRef[] = [
    { mail: 'invitation', partyId, link },
    { mail: 'code', partyId, link },
    { mail: 'copy', partyId },
    { mail: 'notice', about: 'voided', partyId },
    { mail: 'notice', about: 'question', number: x % 3 },
    { mail: 'notice', about: 'completed' },
  ];
  return choices[x % choices.length] ?? { mail: 'copy', partyId };
}
