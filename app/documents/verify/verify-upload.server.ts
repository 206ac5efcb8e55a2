import { verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { isAppError } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { findDocumentByFile } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { exportRecord } from '#app/record/export-record.server.ts';
import { openRecord, stateOf } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import type { PdfReport } from '#app/seal/inspect.server.ts';
import { momentInWords } from '../in-words.ts';
import { compareWithChain, fileKindOf } from './compare-with-chain.server.ts';
import { bad, good, isSound, unknown, type Finding } from './finding.ts';
import { findByTypedReference } from './read-public-record.server.ts';
import { limitsOfVerification, verifyPdf } from './verify-pdf.server.ts';
import { verifyRecord } from './verify-record.server.ts';

export interface UploadReport {
  /** Bytes. */
  size: number;
  sha256: string;
  isSound: boolean;
  findings: Finding[];
  /** From the record; null when this portal does not know the file. */
  record: Finding[] | null;
  limits: string[];
}

/**
 * Verifies a PDF that somebody holds: by itself and, where this portal knows its bytes or its code is given, against the
 * record. What the record adds is only said about the very bytes it knows. Nothing of the file is kept.
 *
 * @param input.inspect looks at the file with the portal's own certificate to trust, away from the event loop
 * @throws AppError `unreadable-pdf`, `worker-unavailable`
 */
export async function verifyUpload(
  services: Services,
  input: {
    pdf: Uint8Array;
    reference: string | null;
    inspect: (pdf: Uint8Array) => Promise<PdfReport>;
  },
): Promise<UploadReport> {
  const { pdf, reference, inspect } = input;
  const sha256 = sha256Hex(pdf);
  const found = await (reference === null ? findDocumentByFile(sha256) : findByTypedReference(reference));
  const zone = found && (await findOrganisation(found.organisationId))?.timeZone;
  const report = await inspect(pdf);
  const findings = verifyPdf(report, { hasTrustedCa: true, ...(zone ? { timeZone: zone } : {}) });
  const record = found && (await againstRecord(services, found, pdf, report, zone ?? undefined));
  return {
    size: pdf.length,
    sha256,
    findings,
    record,
    isSound: isSound([...findings, ...(record ?? [])]),
    limits: limitsOfVerification(),
  };
}

async function againstRecord(
  services: Services,
  record: DocumentRecord,
  pdf: Uint8Array,
  report: PdfReport,
  timeZone = 'Europe/Amsterdam',
): Promise<Finding[]> {
  const t = wordsOf('verify');
  const verdict = verifyChain(record.events, record.chain);
  if (!verdict.ok) return [bad(t('chain.broken', { at: verdict.at }))];
  const whole = good(t('chain.whole', { count: record.events.length }));
  const events = record.events as DocumentEvent[];
  const template = await findTemplateVersion(record.organisationId, record.template);
  const compared = compareWithChain(pdf, report, { events, template, timeZone });
  const isKnown = fileKindOf(sha256Hex(pdf), stateOf(record)) !== null;
  if (!isKnown) return [whole, ...compared];
  return [...compared, ...(await renderedAgain(services, record, whole, timeZone))];
}

/** Whether the PDF that was signed comes out of the archived answers again, byte for byte. */
async function renderedAgain(
  services: Services,
  record: DocumentRecord,
  whole: Finding,
  timeZone: string,
): Promise<Finding[]> {
  const t = wordsOf('verify');
  try {
    const exported = await exportRecord(services, await openRecord(services, record));
    return await verifyRecord(exported, (document) => services.pdf.renderDocument(document));
  } catch (error) {
    if (!isAppError(error, 'destroyed')) throw error;
    const destroyed = record.events.findLast(({ type }) => type === 'destroyed');
    const at = destroyed ? momentInWords(destroyed.at, timeZone) : '';
    return [whole, unknown(t('chain.destroyed', { at }))];
  }
}
