import type { PartyState } from '#app/domain/state.ts';
import { partyOf } from '#app/domain/state.ts';
import { deadlineOf, isPastDeadline } from '#app/domain/turn.ts';
import type { AppErrorCode } from '#app/lib/errors.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { findDocumentByLetter, findDocumentByLink } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { letterCodeHash } from '#app/record/letter-code.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { startPartySession } from './party-session.server.ts';

/**
 * What a link leads to, for its first page. Tells whoever holds the link no more than the mail did: who asks, and
 * whether it still works.
 */
export interface LinkView {
  organisation: { name: string; timeZone: string; contact: { email: string | null; phone: string | null } };
  /** `sign`: to be signed; `copy`: the sealed document; otherwise why it no longer works. */
  leadsTo: 'sign' | 'copy' | DeadLink;
  deadline: string | null;
  /** Whether the code stands in the letter that also has the link. */
  hasPaperCode: boolean;
}

/** Why a link that once worked no longer does. */
const deadLinks = [
  'not-needed',
  'link-used',
  'link-replaced',
  'not-yours',
  'link-expired',
  'document-ended',
  'destroyed',
] as const satisfies AppErrorCode[];

export type DeadLink = (typeof deadLinks)[number];

export const isDeadLink = (error: unknown): boolean =>
  isAppError(error) && deadLinks.some((code) => code === error.code);

/**
 * Looks a link up and changes nothing, however often it is fetched: mail scanners fetch links too.
 *
 * @throws AppError `not-found` for a token that never was one
 */
export async function viewLink(services: Pick<Services, 'clock'>, token: string): Promise<LinkView> {
  const { record, partyId, leadsTo } = await findLink(services, token);
  const organisation = await findOrganisation(record.organisationId);
  if (!organisation) throw new AppError('not-found');
  const { name, timeZone } = organisation;
  const { email, phone } = organisation.contact;
  return {
    organisation: { name, timeZone, contact: { email, phone } },
    leadsTo,
    deadline: deadlineOf(stateOf(record)),
    hasPaperCode: partyOf(stateOf(record), partyId)?.channel === 'letter',
  };
}

/**
 * The first button behind the link: begins a visit. For a link to sign, that it was opened is recorded.
 *
 * @returns the secret of the visit (for a cookie) and the document's reference
 * @throws AppError `not-found`, or the reason why the link does not work
 */
export async function openLink(
  services: Services,
  token: string,
): Promise<{ secret: string; reference: string }> {
  return open(services, await findLink(services, token));
}

/**
 * Whoever holds the link says that it is not for them. The link is dead from then on; the sender hears it.
 *
 * @throws AppError `not-found`, or the reason why the link does not work
 */
export async function disownLink(services: Services, token: string): Promise<void> {
  const { record, partyId, link, leadsTo } = await findLink(services, token);
  if (leadsTo !== 'sign') throw new AppError(leadsTo === 'copy' ? 'link-used' : leadsTo);
  const target = { organisationId: record.organisationId, id: record._id };
  await changeRecord(services, target, { kind: 'party', id: partyId }, () => ({
    command: { type: 'disownLink', partyId, link },
  }));
}

/**
 * The same by the code that was typed from a letter.
 *
 * @param code as printed, by `readPaperCode`
 */
export async function openLetter(
  services: Services,
  code: string,
): Promise<{ secret: string; reference: string }> {
  const codeHash = letterCodeHash(services.search, code);
  const record = await findDocumentByLetter(codeHash);
  const party = record?.parties.find(
    ({ link, copyLink }) => link?.codeHash === codeHash || copyLink?.codeHash === codeHash,
  );
  const hash = party?.link?.codeHash === codeHash ? party.link.hash : party?.copyLink?.hash;
  if (!record || !hash) throw new AppError('not-found');
  return open(services, linkIn(services, record, hash));
}

async function open(
  services: Services,
  { record, partyId, link, leadsTo }: FoundLink,
): Promise<{ secret: string; reference: string }> {
  if (leadsTo !== 'sign' && leadsTo !== 'copy') throw new AppError(leadsTo);
  const target = { organisationId: record.organisationId, id: record._id };
  if (leadsTo === 'sign') {
    await changeRecord(services, target, { kind: 'party', id: partyId }, () => ({
      command: { type: 'open', partyId, link },
    }));
  }
  const secret = await startPartySession(services, { ...target, partyId, link });
  return { secret, reference: record.reference };
}

interface FoundLink {
  record: DocumentRecord;
  partyId: string;
  /** Running number; 0 for the link that came with the copy. */
  link: number;
  leadsTo: LinkView['leadsTo'];
}

async function findLink(services: Pick<Services, 'clock'>, token: string): Promise<FoundLink> {
  const hash = sha256Hex(token);
  const record = await findDocumentByLink(hash);
  if (!record) throw new AppError('not-found');
  return linkIn(services, record, hash);
}

function linkIn({ clock }: Pick<Services, 'clock'>, record: DocumentRecord, hash: string): FoundLink {
  const party = record.parties.find(
    ({ link, copyLink, formerLinks }) =>
      link?.hash === hash || copyLink?.hash === hash || formerLinks.some((former) => former.hash === hash),
  );
  if (!party) throw new AppError('not-found');
  const { partyId } = party;
  if (!record.recordKey) return { record, partyId, link: 0, leadsTo: 'destroyed' };
  if (party.copyLink?.hash === hash) return { record, partyId, link: 0, leadsTo: 'copy' };
  if (party.link?.hash !== hash) return { record, partyId, link: 0, leadsTo: 'link-replaced' };
  const state = stateOf(record);
  const known = partyOf(state, partyId);
  return {
    record,
    partyId,
    link: party.link.n,
    leadsTo: known ? leadsToOf(known, state, clock()) : 'link-replaced',
  };
}

function leadsToOf(party: PartyState, state: ReturnType<typeof stateOf>, now: Date): LinkView['leadsTo'] {
  if (party.signed || party.declined) return 'link-used';
  if (party.excused) return 'not-needed';
  if (state.phase !== 'sent') return 'document-ended';
  if (party.disownedLink === party.link) return 'not-yours';
  return isPastDeadline(state, now.toISOString()) ? 'link-expired' : 'sign';
}
