import { createHash } from 'node:crypto';

import { namesOf, type TrustBase } from './certificate-chain.server.ts';
import type { FoundSignature } from './find-signatures.server.ts';
import { oids } from './oids.ts';
import type { PdfFile } from './pdf-file.server.ts';
import { decodeText, isRef, unreadable } from './pdf-syntax.server.ts';
import type { RevocationLookup } from './revocation.server.ts';
import { readTimeStampInfo } from './time-stamp-info.server.ts';
import { verifyCms, type HashName } from './verify-cms.server.ts';
import { verifyTimeStamp, type TimeStampVerdict } from './verify-time-stamp.server.ts';

export interface TrustInput {
  signers: TrustBase;
  stamps: TrustBase;
  revokedSince: RevocationLookup;
}

export type StampReport = Omit<TimeStampVerdict, 'problems'>;

export interface SignatureVerdict {
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
  digestOk: boolean;
  signatureOk: boolean;
  chainOk: boolean;
  /** Whether the chain ends in one of `trustedCa`; null if none was given. */
  isTrusted: boolean | null;
  timeStamp: StampReport | null;
  certifies: boolean;
}

/** Judges one signature; what is wrong is added to `problems`, in words. */
export function judgeSignature(
  file: PdfFile,
  found: FoundSignature,
  trust: TrustInput,
  problems: string[],
): SignatureVerdict {
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
      base: trust.signers,
      validAt: (token) =>
        token ? readTimeStampInfo(token).time : report.claimedAt ? new Date(report.claimedAt) : null,
    });
    if (verdict.timeStamp)
      timeStamp = verifyTimeStamp(
        verdict.timeStamp,
        (hash) => createHash(hash).update(verdict.signature).digest(),
        trust.stamps,
      );
    const wrong = [...verdict.problems, ...(timeStamp?.problems ?? [])];
    if (verdict.isTrusted === false) wrong.push('De uitgever van het certificaat wordt niet vertrouwd.');
    const signedAt = timeStamp?.time ?? new Date(report.claimedAt ?? 0);
    const revoked = verdict.signer ? trust.revokedSince(verdict.signer) : null;
    if (revoked && revoked <= signedAt)
      wrong.push('Het certificaat was ingetrokken toen er werd ondertekend.');
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

/** Judges one document time stamp; what is wrong is added to `problems`, in words. */
export function judgeDocumentStamp(
  file: PdfFile,
  found: FoundSignature,
  trust: TrustInput,
  problems: string[],
): StampReport {
  try {
    if (!found.cms) throw unreadable('no token');
    const verdict = verifyTimeStamp(found.cms, (hash) => digestOf(file.bytes, found, hash), trust.stamps);
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

function readDate(text: string | null): string | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return null;
  const date = new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
