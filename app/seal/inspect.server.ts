import { AppError } from '#app/lib/errors.ts';

import { forbiddenChanges, hasDanglingReferences } from './compare-revisions.server.ts';
import { findSignatures, hasHiddenSignatures } from './find-signatures.server.ts';
import {
  judgeDocumentStamp,
  judgeSignature,
  type SignatureVerdict,
  type StampReport,
  type TrustInput,
} from './judge-signature.server.ts';
import { openPdf, type PdfFile } from './pdf-file.server.ts';
import { isDict, isRef, unreadable } from './pdf-syntax.server.ts';
import { readRevocations } from './revocation.server.ts';
import { layOutRevisions } from './revision-layout.server.ts';

export interface SignatureReport extends SignatureVerdict {
  coversWholeRevision: boolean;
  modificationsAfter: 'none' | 'allowed' | 'forbidden';
}

export interface DocumentTimeStampReport extends StampReport {
  field: string;
  coversWholeRevision: boolean;
}

export interface PdfReport {
  /** In the order of signing; empty for a file that nobody signed, which alone is no problem here. */
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
/** Revisions times objects: the work of comparing them. */
const maxCompared = 20_000_000;
const maxHashed = 2 * 1024 * 1024 * 1024;

function inspect(pdf: Uint8Array, { trustedCa = [], trustedTsa }: InspectOptions): PdfReport {
  const file = openPdf(pdf);
  const layout = layOutRevisions(file);
  const problems = [...layout.problems];
  if (file.trailer.has('Encrypt')) problems.push('Het document is versleuteld.');
  const found = findSignatures(file);
  const hashed = found.reduce((sum, signature) => sum + signature.end, 0);
  if (hashed > maxHashed || file.sections.length * file.entries.size > maxCompared)
    throw unreadable('there is too much to check');
  const known = stored(file, 'Certs');
  const trust: TrustInput = {
    signers: { trusted: trustedCa, known },
    stamps: { trusted: [...trustedCa, ...(trustedTsa ?? [])], known },
    revokedSince: readRevocations(stored(file, 'CRLs'), [...trustedCa, ...known]),
  };

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
  if (hasHiddenSignatures(file, found))
    problems.push('Er staan handtekeningen in het bestand die het document niet toont.');
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
        ...judgeDocumentStamp(file, signature, trust, problems),
        field: signature.field,
        coversWholeRevision,
      });
    else
      signatures.push({
        ...judgeSignature(file, signature, trust, problems),
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

/** What the document security store holds; its certificates help to build chains and are trusted for nothing. */
function stored(file: PdfFile, kind: 'Certs' | 'CRLs'): Uint8Array[] {
  const list = file.resolve(file.dict(file.catalog().get('DSS'))?.get(kind));
  return (Array.isArray(list) ? list.slice(0, 300) : []).flatMap((item) => {
    const object = isRef(item) ? file.object(item.ref) : null;
    return object?.stream && isDict(object.value) && !object.value.has('Filter') ? [object.stream] : [];
  });
}
