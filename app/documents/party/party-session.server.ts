import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import { PartySessions, type PartySessionRecord } from '#app/models/party-session.server.ts';
import { openRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import type { PartyTarget } from '../targets.ts';

/** A party's visit: begun by a link, identified by a code. */
export interface PartyVisit extends PartyTarget {
  /** SHA-256 of the secret in the cookie. */
  sessionId: string;
  isIdentified: boolean;
  loaded: LoadedRecord;
}

/** How long a visit lasts; long enough to read calmly, stop, and go on after a night's sleep. */
const visitHours = 24;

/**
 * @param witnessId the staff member on whose device the party signs, and who knows who they are; null for who comes by a
 *   link and has that still to show
 * @returns the secret for the cookie; only its hash is kept
 */
export async function startPartySession(
  { clock }: Pick<Services, 'clock'>,
  { organisationId, id, partyId, link }: PartyTarget,
  witnessId: string | null = null,
): Promise<string> {
  const secret = newToken();
  const now = clock();
  await insertNew(PartySessions, {
    _id: sha256Hex(secret),
    organisationId,
    documentId: id,
    partyId,
    link,
    identifiedAt: witnessId === null ? null : now,
    identifiedBy: witnessId === null ? null : 'in-person',
    witnessId,
    draft: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + visitHours * 3_600_000),
  });
  return secret;
}

/**
 * The visit that a cookie's secret belongs to, with its document. A visit ends with its link: when that is replaced, or
 * the document is destroyed.
 *
 * @param reference the document that the page is about, from its address
 * @throws AppError `not-signed-in` without a living visit, `link-replaced`, `destroyed`
 */
export async function readPartyVisit(
  services: Services,
  secret: string | null,
  reference: string,
): Promise<PartyVisit> {
  const session = secret === null ? null : await findSession(services, secret);
  const record = session && (await findDocument(session.organisationId, session.documentId));
  if (!session || !record || record.reference !== reference) throw new AppError('not-signed-in');
  const loaded = await openRecord(services, record);
  const { partyId, link, organisationId, documentId: id } = session;
  if (link > 0 && partyOf(loaded.state, partyId)?.link !== link) throw new AppError('link-replaced');
  return {
    sessionId: session._id,
    organisationId,
    id,
    partyId,
    link,
    isIdentified: session.identifiedAt !== null,
    loaded,
  };
}

/** As `readPartyVisit`, for pages that only the identified party may see. @throws AppError `not-signed-in` */
export async function readIdentifiedVisit(
  services: Services,
  secret: string | null,
  reference: string,
): Promise<PartyVisit> {
  const visit = await readPartyVisit(services, secret, reference);
  if (!visit.isIdentified) throw new AppError('not-signed-in', 'not identified');
  return visit;
}

/** After the code: the visit goes on under a new secret, so that one caught before is worth nothing. */
export async function identifySession(
  { clock }: Pick<Services, 'clock'>,
  sessionId: string,
  identifiedBy: string,
): Promise<string> {
  const session = await PartySessions.findOne({ _id: sessionId }).lean<PartySessionRecord>();
  if (!session) throw new AppError('not-signed-in');
  const secret = newToken();
  await insertNew(PartySessions, { ...session, _id: sha256Hex(secret), identifiedAt: clock(), identifiedBy });
  await PartySessions.deleteOne({ _id: sessionId });
  return secret;
}

async function findSession(
  { clock }: Pick<Services, 'clock'>,
  secret: string,
): Promise<PartySessionRecord | null> {
  const session = await PartySessions.findOne({ _id: sha256Hex(secret) }).lean<PartySessionRecord>();
  return session && session.expiresAt > clock() ? session : null;
}
