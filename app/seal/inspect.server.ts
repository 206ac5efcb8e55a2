import { createHash } from 'node:crypto';

import { AppError } from '#app/lib/errors.ts';

import { namesOf, type TrustBase } from './certificate-chain.server.ts';
import { forbiddenChanges, hasDanglingReferences } from './compare-revisions.server.ts';
import { findSignatures, type FoundSignature } from './find-signatures.server.ts';
import { openPdf, type PdfFile } from './pdf-file.server.ts';
import { decodeText, isDict, isRef, unreadable } from './pdf-syntax.server.ts';
import { layOutRevisions } from './revision-layout.server.ts';
import { oids } from './oids.ts';
import { verifyCms, type HashName } from './verify-cms.server.ts';
import { verifyTimeStamp, type TimeStampVerdict } from './verify-time-stamp.server.ts';

export type StampReport = Omit<TimeStampVerdict, 'problems'>;

export interface SignatureReport {
  field: string;
  /** The signer's name in the certificate (at most 64 characters) and in the signature (whole). */
  subject: string | null;
  name: string | null;
  organisation: string | null;
  reason: string | null;
  /** When the signer's computer said it was; proven only by `timeStamp`. */
  claimedAt: string | null;
  /** First and last signed byte around the signature itself: [0, from, to, end]. */
  signedRange: [number, number, number, number];
  coversWholeRevision: boolean;
  digestOk: boolean;
  signatureOk: boolean;
  chainOk: boolean;
  /** Whether the chain ends in one of `trustedCa`; null if none was given. */
  isTrusted: boolean | null;
  timeStamp: StampReport | null;
  certifies: boolean;
  modificationsAfter: 'none' | 'allowed' | 'forbidden';
}

export interface DocumentTimeStampReport extends StampReport {
  field: string;
  coversWholeRevision: boolean;
}

export interface PdfReport {
  /** In the order of signing. */
  signatures: SignatureReport[];
  documentTimeStamps: DocumentTimeStampReport[];
  revisions: number;
  /** The document as it was before the first signature; the whole file when there is none. */
  baseBytes: Uint8Array;
  /** What is wrong, in words; empty when all that can be checked here is right. */
  problems: string[];
}

export interface InspectOptions {
  trustedCa?: readonly Uint8Array[];
  trustedTsa?: readonly Uint8Array[];
}

/**
 * Verifies all signatures of a PDF and everything that was changed after them, without any network. Any changed byte
 * of a signed file gives a problem or an error. Trust is judged only against `trustedCa` and, for time stamps, also
 * `trustedTsa` (DER); without the latter a stamp of an unknown authority is reported as not trusted, and is no problem.
 * Throws AppError 'unreadable-pdf' when the file is no PDF that can be followed, or is larger than 64 MB.
 */
export function inspectPdf(pdf: Uint8Array, options: InspectOptions = {}): PdfReport {
  if (pdf.length > maxBytes) throw unreadable('the file is too large');
  try {
    return inspect(pdf, options);
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'unreadable-pdf') throw cause;
    throw new AppError('unreadable-pdf', 'the file cannot be followed', { cause });
  }
}

const maxBytes = 64 * 1024 * 1024;
const maxHashed = 2 * 1024 * 1024 * 1024;

function inspect(pdf: Uint8Array, { trustedCa = [], trustedTsa }: InspectOptions): PdfReport {
  const file = openPdf(pdf);
  const layout = layOutRevisions(file);
  const problems = [...layout.problems];
  if (file.trailer.has('Encrypt')) problems.push('Het document is versleuteld.');
  const found = findSignatures(file);
  if (found.reduce((sum, signature) => sum + signature.end, 0) > maxHashed)
    throw unreadable('there is too much to check');
  const base: TrustBase = { trusted: trustedCa, known: storedCertificates(file) };
  const stampBase: TrustBase = { ...base, trusted: [...trustedCa, ...(trustedTsa ?? [])] };

  const revisionOfSignature = found.map((signature) => layout.revisionAt(file.entries.get(signature.number)));
  const firstSigned = Math.min(...revisionOfSignature.filter((index) => index >= 0), file.sections.length);
  const changes = file.sections.map((_, index) =>
    index > 0 && index >= firstSigned ? forbiddenChanges(file, index) : [],
  );
  problems.push(...new Set(changes.flat()));
  if (found.length > 0 && firstSigned === 0)
    problems.push('De eerste handtekening staat niet apart van het document.');
  if (found.length > 0 && hasDanglingReferences(file))
    problems.push('Het document verwijst naar onderdelen die er niet zijn.');
  const last = found.at(-1);
  if (last && last.end !== pdf.length)
    problems.push('Na de laatste handtekening is er iets aan het bestand toegevoegd.');

  const signatures: SignatureReport[] = [];
  const documentTimeStamps: DocumentTimeStampReport[] = [];
  found.forEach((signature, position) => {
    const index = revisionOfSignature[position] ?? -1;
    const coversWholeRevision = index >= 0 && layout.ends[index] === signature.end;
    if (!coversWholeRevision)
      problems.push(`Handtekening ${signature.field} dekt niet het hele document van dat moment.`);
    problems.push(...signature.problems);
    const later = changes.slice(index + 1);
    const modificationsAfter =
      signature.end === pdf.length
        ? 'none'
        : later.every((list) => list.length === 0) && index >= 0
          ? 'allowed'
          : 'forbidden';
    if (signature.isTimeStamp)
      documentTimeStamps.push({
        ...judgeStamp(pdf, signature, stampBase, problems),
        field: signature.field,
        coversWholeRevision,
      });
    else
      signatures.push({
        ...judge(file, signature, base, stampBase, problems),
        coversWholeRevision,
        modificationsAfter,
      });
  });
  const stamps = [...documentTimeStamps, ...signatures.flatMap(({ timeStamp }) => timeStamp ?? [])];
  if (trustedTsa && stamps.some(({ isTrusted }) => isTrusted === false))
    problems.push('Een tijdstempel is van een dienst die niet wordt vertrouwd.');
  const baseEnd =
    found.length > 0 && firstSigned > 0 ? (layout.ends[firstSigned - 1] ?? pdf.length) : pdf.length;
  return {
    signatures,
    documentTimeStamps,
    revisions: file.sections.length,
    baseBytes: pdf.subarray(0, baseEnd),
    problems: [...new Set(problems)],
  };
}

function judge(
  file: PdfFile,
  found: FoundSignature,
  base: TrustBase,
  stampBase: TrustBase,
  problems: string[],
): Omit<SignatureReport, 'coversWholeRevision' | 'modificationsAfter'> {
  const report = {
    field: found.field,
    name: decodeText(found.dict.get('Name')),
    reason: decodeText(found.dict.get('Reason')),
    claimedAt: readDate(decodeText(found.dict.get('M'))),
    signedRange: [0, found.from, found.to, found.end] satisfies [number, number, number, number],
    certifies: certifies(file, found),
  };
  const unknown = {
    subject: null,
    organisation: null,
    digestOk: false,
    signatureOk: false,
    chainOk: false,
    isTrusted: null,
    timeStamp: null,
  };
  if (!found.cms) return { ...report, ...unknown };
  try {
    let timeStamp: TimeStampVerdict | null = null;
    const verdict = verifyCms(found.cms, {
      contentType: oids.data,
      digest: (hash) => digestOf(file.bytes, found, hash),
      base,
      validAt: () => (report.claimedAt ? new Date(report.claimedAt) : null),
    });
    if (verdict.timeStamp)
      timeStamp = verifyTimeStamp(
        verdict.timeStamp,
        (hash) => createHash(hash).update(verdict.signature).digest(),
        stampBase,
      );
    const wrong = [...verdict.problems, ...(timeStamp?.problems ?? [])];
    if (verdict.isTrusted === false) wrong.push('De uitgever van het certificaat wordt niet vertrouwd.');
    problems.push(...wrong.map((problem) => `${found.field}: ${problem}`));
    const names = verdict.signer ? namesOf(verdict.signer) : { subject: null, organisation: null };
    const { digestOk, signatureOk, chainOk, isTrusted } = verdict;
    return {
      ...report,
      ...names,
      digestOk,
      signatureOk,
      chainOk,
      isTrusted,
      timeStamp: timeStamp && withoutProblems(timeStamp),
    };
  } catch {
    problems.push(`${found.field}: De inhoud van de handtekening is niet leesbaar.`);
    return { ...report, ...unknown };
  }
}

function judgeStamp(
  pdf: Uint8Array,
  found: FoundSignature,
  base: TrustBase,
  problems: string[],
): StampReport {
  try {
    if (!found.cms) throw unreadable('no token');
    const verdict = verifyTimeStamp(found.cms, (hash) => digestOf(pdf, found, hash), base);
    problems.push(...verdict.problems.map((problem) => `${found.field}: ${problem}`));
    return withoutProblems(verdict);
  } catch {
    problems.push(`${found.field}: Het tijdstempel is niet leesbaar.`);
    return { time: new Date(0), tsa: null, ok: false, isTrusted: null };
  }
}

const withoutProblems = ({ time, tsa, ok, isTrusted }: TimeStampVerdict): StampReport => ({
  time,
  tsa,
  ok,
  isTrusted,
});

const digestOf = (pdf: Uint8Array, { from, to, end }: FoundSignature, hash: HashName): Buffer =>
  createHash(hash).update(pdf.subarray(0, from)).update(pdf.subarray(to, end)).digest();

function certifies(file: PdfFile, found: FoundSignature): boolean {
  const permission = file.dict(file.catalog().get('Perms'))?.get('DocMDP');
  return found.dict.has('Reference') && isRef(permission) && permission.ref === found.number;
}

/** The certificates in the document security store; they help to build chains and are trusted for nothing. */
function storedCertificates(file: PdfFile): Uint8Array[] {
  const list = file.resolve(file.dict(file.catalog().get('DSS'))?.get('Certs'));
  return (Array.isArray(list) ? list.slice(0, 300) : []).flatMap((item) => {
    const object = isRef(item) ? file.object(item.ref) : null;
    return object?.stream && isDict(object.value) && !object.value.has('Filter') ? [object.stream] : [];
  });
}

function readDate(text: string | null): string | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return null;
  const date = new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
