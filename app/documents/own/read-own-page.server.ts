import { deadlineOf } from '#app/domain/turn.ts';
import type { State } from '#app/domain/state.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { formatDate, formatDateTime, formatDay } from '#app/lib/format-date.ts';
import type { Language } from '#app/lib/languages.ts';
import type { OwnVisitRecord } from '#app/models/own-visit.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn, isLive, type ConsentGiven } from '#app/record/consents.ts';
import type { Services } from '#app/record/services.ts';
import { findOwnDocuments, type OwnDocument } from './own-documents.server.ts';

/** What somebody's own page shows; days and moments are in words. */
export interface OwnPage {
  firstName: string;
  documents: OwnPageDocument[];
}

export interface OwnPageDocument {
  reference: string;
  title: string;
  organisation: string;
  /** `asked`: their turn now; `busy`: others have not signed; `agreed`: complete; `stopped`: it did not go on; `notNeeded`:
   * it goes on without their signature. */
  status: 'asked' | 'busy' | 'agreed' | 'stopped' | 'notNeeded';
  deadline: string | null;
  signedOn: string | null;
  agreedOn: string | null;
  consents: OwnConsent[];
  /** Whether they may take consents back here. */
  canWithdraw: boolean;
  /** Whether they may ask about it from here: who has not signed asks where they sign. */
  canAsk: boolean;
  /** What they asked about it, and how much of that was answered. */
  questions: { asked: number; answered: number };
  withdrawals: OwnWithdrawal[];
}

export interface OwnConsent {
  key: string;
  purpose: string;
  help: string | null;
  recipient: string;
  until: string | null;
}

export interface OwnWithdrawal {
  number: number;
  at: string;
  items: { purpose: string; recipient: string; isConfirmed: boolean }[];
  isSealed: boolean;
}

export async function readOwnPage(
  services: Services,
  visit: OwnVisitRecord,
  language: Language = 'nl',
): Promise<OwnPage> {
  const own = await findOwnDocuments(services, visit);
  return {
    firstName: own[0]?.person.firstName ?? '',
    documents: await Promise.all(own.map((one) => readOwnDocument(services, one, language))),
  };
}

export async function readOwnDocument(
  services: Services,
  own: OwnDocument,
  language: Language = 'nl',
): Promise<OwnPageDocument> {
  const { loaded, organisation, party } = own;
  const { state, record } = loaded;
  const composed = await composeRecord(services, loaded);
  const zone = organisation.timeZone;
  const day = (moment: string | null | undefined) =>
    moment ? formatDate(new Date(moment), zone, language) : null;
  const given = mayWithdraw(own) ? consentsIn(loaded, composed) : [];
  const today = localDateOf(services.clock(), zone);
  return {
    reference: record.reference,
    title: composed.template.title,
    organisation: organisation.name,
    status: statusOf(own),
    deadline: day(deadlineOf(state) ?? state.deadline),
    signedOn: day(party.signed?.at),
    agreedOn: day(state.completedAt),
    consents: given.filter((one) => isLive(one, today)).map((one) => toOwnConsent(one, language)),
    canWithdraw: mayWithdraw(own),
    canAsk: state.phase === 'completed' && party.signed !== null,
    questions: questionsIn(state, party.partyId),
    withdrawals: mayWithdraw(own) ? withdrawalsOf(state, given, { zone, language }) : [],
  };
}

/** Who signed as the client or for the client. */
export function mayWithdraw({ loaded, party }: Pick<OwnDocument, 'loaded' | 'party'>): boolean {
  const isForClient = party.role === 'client' || party.role === 'representative';
  return loaded.state.phase === 'completed' && party.signed !== null && isForClient;
}

function questionsIn({ questions, answered }: State, partyId: string): OwnPageDocument['questions'] {
  const numbers = questions.flatMap((by, index) => (by === partyId ? [index + 1] : []));
  return { asked: numbers.length, answered: numbers.filter((number) => answered.includes(number)).length };
}

function statusOf({ loaded: { state }, party }: OwnDocument): OwnPageDocument['status'] {
  if (state.phase === 'completed') return 'agreed';
  if (state.phase !== 'sent' || party.declined) return 'stopped';
  if (party.excused) return 'notNeeded';
  return party.signed ? 'busy' : 'asked';
}

const toOwnConsent = ({ key, purpose, recipient, until }: ConsentGiven, language: Language): OwnConsent => ({
  key,
  purpose: purpose.label,
  help: purpose.help,
  recipient: recipient.name,
  until: until && formatDay(until, language),
});

function withdrawalsOf(
  { withdrawals }: State,
  given: readonly ConsentGiven[],
  { zone, language }: { zone: string; language: Language },
): OwnWithdrawal[] {
  return withdrawals.map(({ number, at, consents, confirmed, sealed }) => ({
    number,
    at: formatDateTime(new Date(at), zone, language),
    items: consents.map(({ purpose, recipient }) => {
      const one = given.find(({ key }) => key === `${purpose}:${recipient}`);
      return {
        purpose: one?.purpose.label ?? '',
        recipient: one?.recipient.name ?? '',
        isConfirmed: confirmed.includes(recipient),
      };
    }),
    isSealed: sealed !== null,
  }));
}
