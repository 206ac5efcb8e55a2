import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '#app/lib/errors.ts';
import { findDocumentByReference } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import type { Services } from './services.ts';

/**
 * `reply`: in the invitation, to say whether one comes. `card`: on the card that somebody is given in the hall, to sign
 * there. `screen`: for the screen in the hall, of nobody.
 */
export type MeetingLink = 'reply' | 'card' | 'screen';

/**
 * The token of a link to a meeting. It is worked out and kept nowhere, so that a card that is printed again is the same
 * card; by itself a card gives nothing: who holds it must have been seen in the hall.
 */
export function meetingToken(
  { keyring }: Pick<Services, 'keyring'>,
  { _id, reference, parties }: Pick<DocumentRecord, '_id' | 'reference' | 'parties'>,
  kind: MeetingLink,
  partyId: string | null = null,
): string {
  const place = parties.findIndex((party) => party.partyId === partyId);
  return `${reference}.${String(place + 1)}.${proof(keyring, _id, kind, partyId)}`;
}

/**
 * The document and party that a token is for; `kinds` says as which it may be.
 *
 * @throws AppError `not-found` for whatever is no such token
 */
export async function openMeetingToken(
  { keyring }: Pick<Services, 'keyring'>,
  token: string,
  kinds: readonly MeetingLink[],
): Promise<{ record: DocumentRecord; kind: MeetingLink; partyId: string | null }> {
  const [reference = '', place = '', given = ''] = token.split('.');
  const record = /^[0-9A-Z-]{8,20}$/.test(reference) ? await findDocumentByReference(reference) : null;
  if (!record || !/^\d{1,3}$/.test(place)) throw new AppError('not-found');
  const partyId = record.parties[Number(place) - 1]?.partyId ?? null;
  if ((place === '0') !== (partyId === null)) throw new AppError('not-found');
  const kind = kinds.find((one) => isSame(given, proof(keyring, record._id, one, partyId)));
  if (!kind) throw new AppError('not-found');
  return { record, kind, partyId };
}

/** 128 bits. */
function proof(
  keyring: Services['keyring'],
  documentId: string,
  kind: MeetingLink,
  partyId: string | null,
): string {
  return createHmac('sha256', keyring.subkey('meetings'))
    .update(`${kind}:${documentId}:${partyId ?? ''}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
