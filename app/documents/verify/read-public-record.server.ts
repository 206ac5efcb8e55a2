import { verifyChain } from '#app/domain/chain.ts';
import { AppError } from '#app/lib/errors.ts';
import { findDocumentByReference } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { statusOf, type DocumentStatus } from '../staff/document-status.ts';
import { momentInWords } from '../in-words.ts';

/** What anybody who knows a document's code may know: no names, and no more of its title than the form's name. */
export interface PublicRecord {
  reference: string;
  form: { title: string; version: number };
  status: DocumentStatus;
  /** In words: when it was sealed or destroyed; null for what is neither. */
  at: string | null;
  signed: number;
  asked: number;
  /** `brokenAt`: the event where it is not whole; null when it is. */
  chain: { count: number; head: string; brokenAt: number | null };
  /** Of the sealed PDF; null while there is none. */
  sha256: string | null;
}

/**
 * @param reference as typed: small letters, spaces and missing hyphens are no matter
 * @throws AppError `not-found` also for a draft: nobody outside has its code
 */
export async function readPublicRecord(reference: string): Promise<PublicRecord> {
  const record = await findByTypedReference(reference);
  const state = record && stateOf(record);
  if (!record || !state || statusOf(state) === 'draft') throw new AppError('not-found');
  const [organisation, template] = await Promise.all([
    findOrganisation(record.organisationId),
    findTemplateVersion(record.organisationId, record.template),
  ]);
  const verdict = verifyChain(record.events, record.chain);
  const status = statusOf(state);
  const moment = record.events.findLast(({ type }) => type === momentOf[status])?.at;
  return {
    reference: record.reference,
    form: { title: template?.title ?? record.template.id, version: record.template.version },
    status,
    at: moment ? momentInWords(moment, organisation?.timeZone ?? 'Europe/Amsterdam') : null,
    signed: state.signatures.length,
    asked: state.parties.length,
    chain: {
      count: record.events.length,
      head: record.chain.hash,
      brokenAt: verdict.ok ? null : verdict.at,
    },
    sha256: state.preserved?.sha256 ?? null,
  };
}

/** @returns null when there is none */
export async function findByTypedReference(typed: string): Promise<DocumentRecord | null> {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (letters.length !== 12) return null;
  return findDocumentByReference(letters.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3'));
}

const momentOf: Partial<Record<DocumentStatus, string>> = { sealed: 'preserved', destroyed: 'destroyed' };
