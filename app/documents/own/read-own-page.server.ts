import type { State } from '#app/domain/state.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { formatDate, formatDateTime, formatDay } from '#app/lib/format-date.ts';
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
  /** `asked`: their turn now; `busy`: others have not signed; `agreed`: complete; `stopped`: it did not go on. */
  status: 'asked' | 'busy' | 'agreed' | 'stopped';
  deadline: string | null;
  signedOn: string | null;
  agreedOn: string | null;
  consents: OwnConsent[];
  /** Whether they may take consents back here. */
  canWithdraw: boolean;
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

export async function readOwnPage(services: Services, visit: OwnVisitRecord): Promise<OwnPage> {
  const own = await findOwnDocuments(services, visit);
  return {
    firstName: own[0]?.person.firstName ?? '',
    documents: await Promise.all(own.map((one) => readOwnDocument(services, one))),
  };
}

export async function readOwnDocument(services: Services, own: OwnDocument): Promise<OwnPageDocument> {
  const { loaded, organisation, party } = own;
  const { state, record } = loaded;
  const composed = await composeRecord(services, loaded);
  const zone = organisation.timeZone;
  const day = (moment: string | null | undefined) => (moment ? formatDate(new Date(moment), zone) : null);
  const given = mayWithdraw(own) ? consentsIn(loaded, composed) : [];
  const today = localDateOf(services.clock(), zone);
  return {
    reference: record.reference,
    title: composed.template.title,
    organisation: organisation.name,
    status: statusOf(own),
    deadline: day(state.deadline),
    signedOn: day(party.signed?.at),
    agreedOn: day(state.completedAt),
    consents: given.filter((one) => isLive(one, today)).map(toOwnConsent),
    canWithdraw: mayWithdraw(own),
    withdrawals: mayWithdraw(own) ? withdrawalsOf(state, given, zone) : [],
  };
}

/** Who signed as the client or for the client. */
export function mayWithdraw({ loaded, party }: Pick<OwnDocument, 'loaded' | 'party'>): boolean {
  const isForClient = party.role === 'client' || party.role === 'representative';
  return loaded.state.phase === 'completed' && party.signed !== null && isForClient;
}

function statusOf({ loaded: { state }, party }: OwnDocument): OwnPageDocument['status'] {
  if (state.phase === 'completed') return 'agreed';
  if (state.phase !== 'sent' || party.declined) return 'stopped';
  return party.signed ? 'busy' : 'asked';
}

const toOwnConsent = ({ key, purpose, recipient, until }: ConsentGiven): OwnConsent => ({
  key,
  purpose: purpose.label,
  help: purpose.help,
  recipient: recipient.name,
  until: until && formatDay(until),
});

function withdrawalsOf(
  { withdrawals }: State,
  given: readonly ConsentGiven[],
  zone: string,
): OwnWithdrawal[] {
  return withdrawals.map(({ number, at, consents, confirmed, sealed }) => ({
    number,
    at: formatDateTime(new Date(at), zone),
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
