import { TZDate } from '@date-fns/tz';
import { addHours, format } from 'date-fns';
import { AppError } from '#app/lib/errors.ts';
import type { Capacity, LegalGround } from '#templates/definition/template.ts';
import { makeBag, sha256Hex, textFile } from './bag.server.ts';
import type { BagFile } from './bag.server.ts';
import { newestSeal } from './chain-events.ts';
import { describePackage } from './describe-package.server.ts';
import type { FileFormat } from './file-formats.ts';
import type { MdtoRetention } from './mdto.server.ts';
import { writeReadme } from './readme.server.ts';

export interface DocumentToPackage {
  /** The document's reference as people see it; it also names the package. */
  reference: string;
  title: string;
  /** `definitionJson` is the frozen definition, byte for byte what `sha256` was taken of. */
  template: { id: string; version: number; sha256: string; definitionJson: string };
  organisationName: string;
  /** PDF/A-2a, with every signature. */
  signedPdf: Uint8Array;
  evidencePdf: Uint8Array;
  /** PDF/A-2a: the sealed pages about consent that was taken back, by the number of the act. */
  withdrawals?: readonly { number: number; pdf: Uint8Array }[];
  answersJson: string;
  /** An array of events, oldest first. */
  chainJson: string;
  /** The whole record for this portal's own verifier: with it the PDF is made again. Left out when there is none. */
  recordJson?: string;
  startedAt: Date;
  completedAt: Date;
  retention: MdtoRetention & {
    /** "5 jaar na sluiten dossier" */
    words: string;
  };
  legal: LegalGround;
  smk: readonly string[];
  /** `title` as printed under the signature line; a name is left out unless the archive must show it. */
  parties: readonly { id: string; title: string; capacity: Capacity; name?: string }[];
  caCertificatePem: string;
  /** DER; null when there is none. */
  crl: Uint8Array | null;
  /** Of the organisation, for days; by default Europe/Amsterdam. */
  timeZone?: string;
}

/** A file in `data/`, and what the metadata says about it. */
export interface PackagedFile extends BagFile {
  format: FileFormat;
  /** Whether it holds the document itself; else it tells something about it. */
  isDocument: boolean;
}

/**
 * The archive package of one completed document: a BagIt bag in a ZIP file, with MDTO metadata and a README that
 * someone without this portal can follow. The same input and moment give the same bytes.
 *
 * @param now the moment of packing: the bag's date and the date of the checksums.
 * @throws AppError `broken-record` when the template is not the one that was signed, or the chain is no chain;
 * `invalid-input` for a date that is none.
 */
export async function packageDocument(document: DocumentToPackage, now: Date): Promise<Uint8Array> {
  if (sha256Hex(new TextEncoder().encode(document.template.definitionJson)) !== document.template.sha256)
    throw new AppError(
      'broken-record',
      'the template to be archived is not the one the document was made with',
    );
  const files = filesOf(document);
  const baggingDate = dayIn(document, now);
  const metadata = describePackage(document, files, now, (moment) => dayIn(document, moment));
  const info = {
    sourceOrganisation: document.organisationName,
    externalIdentifier: document.reference,
    externalDescription: `${document.title}. Bewaren: ${document.retention.words}.`,
    baggingDate,
  };
  const days = {
    packedOn: baggingDate,
    completedOn: dayIn(document, document.completedAt),
    sealed: justSealed(document),
  };
  const readme = textFile('README.txt', writeReadme(document, days));
  return makeBag([...files, ...metadata], info, [readme]);
}

function filesOf(document: DocumentToPackage): PackagedFile[] {
  const about = { isDocument: false };
  return [
    { path: 'document.pdf', bytes: document.signedPdf, format: 'pdfA2a', isDocument: true },
    { ...textFile('antwoorden.json', document.answersJson), format: 'json', isDocument: true },
    { path: 'bewijs.pdf', bytes: document.evidencePdf, format: 'pdfA2a', ...about },
    ...(document.withdrawals ?? []).map(({ number, pdf: bytes }) => ({
      path: `intrekking-${number}.pdf`,
      bytes,
      format: 'pdfA2a' as const,
      ...about,
    })),
    { ...textFile('keten.json', document.chainJson), format: 'json', ...about },
    { ...textFile('sjabloon.json', document.template.definitionJson), format: 'json', ...about },
    ...(document.recordJson
      ? [{ ...textFile('dossierstuk.json', document.recordJson), format: 'json' as const, ...about }]
      : []),
    { ...textFile('ca.pem', document.caCertificatePem), format: 'pem', ...about },
    ...(document.crl ? [{ path: 'ca.crl', bytes: document.crl, format: 'crl' as const, ...about }] : []),
  ];
}

/** An hour later, as the clock of a time-stamp service may be somewhat ahead of ours. */
function justSealed(document: DocumentToPackage): Date {
  return addHours(newestSeal(document.chainJson) ?? document.completedAt, 1);
}

function dayIn({ timeZone = 'Europe/Amsterdam' }: DocumentToPackage, moment: Date): string {
  return format(new TZDate(moment, timeZone), 'yyyy-MM-dd');
}
