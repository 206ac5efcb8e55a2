import { AppError } from '#app/lib/errors.ts';
import { ownPageMail } from '#app/mail/messages/withdrawal.server.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import { findDocumentByWithdrawalLink, findDocumentsByAddress } from '#app/models/document-store.server.ts';
import { findOrganisation, listOrganisations } from '#app/models/organisation.server.ts';
import { OwnVisits, type OwnVisitRecord } from '#app/models/own-visit.server.ts';
import { addressHash } from '#app/record/address-hash.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';

export const linkMinutes = 60;
const visitHours = 2;

/**
 * Mails a link to somebody's own page, if anything is known of their address. Whoever asks learns nothing: call it
 * without waiting for it.
 *
 * @throws AppError `mail-unavailable`, `mail-refused`
 */
export async function mailOwnLink(services: Services, email: string): Promise<void> {
  const addressHashes = await hashesOf(services, email);
  const [newest] = await findDocumentsByAddress(addressHashes, 1);
  const organisation = newest && (await findOrganisation(newest.organisationId));
  if (!organisation) return;
  const token = newToken();
  const expiresAt = new Date(services.clock().getTime() + linkMinutes * 60_000);
  const link: OwnVisitRecord = { ...blank, _id: sha256Hex(token), kind: 'link', addressHashes, expiresAt };
  await insertNew(OwnVisits, link);
  const url = `${services.publicUrl}/mijn/link/${token}`;
  const messageId = `own.${sha256Hex(token).slice(0, 40)}@${new URL(services.publicUrl).hostname}`;
  await services.mailer.send({
    to: email,
    messageId,
    ...ownPageMail({ organisation, url, minutes: linkMinutes }),
  });
}

/** Whether a link works. Changes nothing, however often it is fetched. */
export async function isOwnLink(services: Services, token: string): Promise<boolean> {
  return (await findAddress(services, token)) !== null;
}

/**
 * Begins a visit, not identified yet.
 *
 * @returns the secret for the cookie
 * @throws AppError `not-found` for a link that does not work (any more)
 */
export async function openOwnLink(services: Services, token: string): Promise<string> {
  const addressHashes = await findAddress(services, token);
  if (!addressHashes) throw new AppError('not-found');
  return startVisit(services, { ...blank, addressHashes });
}

/** The same for who has shown on a document's own pages who they are. @returns the secret for the cookie */
export async function startVisit(
  { clock }: Pick<Services, 'clock'>,
  visit: Omit<OwnVisitRecord, '_id' | 'kind' | 'expiresAt'>,
): Promise<string> {
  const secret = newToken();
  const expiresAt = new Date(clock().getTime() + visitHours * 3_600_000);
  const record: OwnVisitRecord = { ...visit, _id: sha256Hex(secret), kind: 'visit', expiresAt };
  await insertNew(OwnVisits, record);
  return secret;
}

/** @returns null without a living visit */
export async function findOwnVisit(
  { clock }: Pick<Services, 'clock'>,
  secret: string | null,
): Promise<OwnVisitRecord | null> {
  return secret === null ? null : findLiving(clock(), sha256Hex(secret), 'visit');
}

const blank = { phoneHash: null, identifiedAt: null };

async function findAddress(services: Services, token: string): Promise<string[] | null> {
  const hash = sha256Hex(token);
  const link = await findLiving(services.clock(), hash, 'link');
  if (link) return link.addressHashes;
  const record = await findDocumentByWithdrawalLink(hash);
  const to = record?.withdrawalLinks?.find((one) => one.hash === hash)?.to;
  const party = record?.parties.find(({ partyId }) => partyId === to);
  if (!record?.recordKey || !party?.person) return null;
  const { secrets } = await openRecord(services, record);
  const { email } = secrets.openPerson(party.partyId, party.person);
  return email ? hashesOf(services, email) : null;
}

async function findLiving(
  now: Date,
  hash: string,
  kind: OwnVisitRecord['kind'],
): Promise<OwnVisitRecord | null> {
  const found = await OwnVisits.findOne({ _id: hash }).lean<OwnVisitRecord>();
  return found?.kind === kind && found.expiresAt > now ? found : null;
}

async function hashesOf(services: Services, email: string): Promise<string[]> {
  const organisations = await listOrganisations();
  return organisations.flatMap(({ _id }) => addressHash(services, _id, email) ?? []);
}
