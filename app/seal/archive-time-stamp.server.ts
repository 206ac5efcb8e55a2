import type { TimeStamper } from './cms.server.ts';
import { dictOf, startUpdate, type PdfUpdate } from './pdf-append.server.ts';
import { openPdf, refTo, type PdfFile } from './pdf-file.server.ts';
import { isRef, textString, unreadable, type PdfValue } from './pdf-syntax.server.ts';
import { fillSignature, signaturePlaceholder } from './signature-placeholder.server.ts';

export interface ArchiveTimeStampInput {
  /** All certificates that a verifier will need: the signers', the time-stamp authority's, the authorities above them. DER. */
  certificates: readonly Uint8Array[];
  /** The revocation lists of those authorities, newer than the last signature. DER. */
  crls: readonly Uint8Array[];
  timeStamp: TimeStamper;
  /** Room for the token, bytes; default 16,384. */
  room?: number;
}

/**
 * Completes a signed PDF to BASELINE-LTA (ETSI EN 319 142-1, 5.5 and 5.6): the validation data of all signatures in
 * the document security store, then a document time stamp over everything. Each is an incremental update. Called
 * again, it renews: what the store already has is kept, and the new time stamp covers the older ones.
 * Throws AppError 'unreadable-pdf', 'too-large' (the token does not fit), and what `timeStamp` throws.
 */
export async function addArchiveTimeStamp(
  pdf: Uint8Array,
  input: ArchiveTimeStampInput,
): Promise<Uint8Array> {
  const withStore = addValidationData(pdf, input);
  const file = openPdf(withStore);
  const formRef = file.catalog().get('AcroForm');
  const form = file.dict(formRef);
  const fields = file.resolve(form?.get('Fields'));
  if (!form || !isRef(formRef) || !Array.isArray(fields)) throw unreadable('there are no signature fields');
  const update = startUpdate(file);
  const placeholder = signaturePlaceholder({ subFilter: 'ETSI.RFC3161', room: input.room ?? defaultRoom });
  const signature = update.add(placeholder.dict);
  // A field without an annotation: nothing on any page changes, and there is nothing to tag.
  const field = update.add(
    dictOf({ FT: '/Sig', T: textString(`archief-${fields.length + 1}`), V: refTo(signature) }),
  );
  update.replace(formRef.ref, new Map(form).set('Fields', [...fields, refTo(field)]));
  return fillSignature(withStore, update.finish(), signature, placeholder, (digest) =>
    input.timeStamp(digest),
  );
}

const defaultRoom = 16_384;

function addValidationData(pdf: Uint8Array, input: ArchiveTimeStampInput): Uint8Array {
  const file = openPdf(pdf);
  const root = file.trailer.get('Root');
  if (!isRef(root)) throw unreadable('there is no catalog');
  const update = startUpdate(file);
  const store = file.dict(file.catalog().get('DSS'));
  const known = new Map(store ?? dictOf({ Type: '/DSS' }));
  known.set('Certs', addStreams(file, update, store?.get('Certs'), input.certificates));
  known.set('CRLs', addStreams(file, update, store?.get('CRLs'), input.crls));
  update.replace(root.ref, new Map(file.catalog()).set('DSS', refTo(update.add(known))));
  return Buffer.concat([pdf, update.finish().bytes]);
}

/** The streams that are there already and the new ones, each once. */
function addStreams(
  file: PdfFile,
  update: PdfUpdate,
  present: PdfValue | undefined,
  streams: readonly Uint8Array[],
): PdfValue[] {
  const found = file.resolve(present);
  const kept = Array.isArray(found) ? [...found] : [];
  const known = new Set(kept.map((item) => (isRef(item) ? hex(file.object(item.ref)?.stream) : '')));
  for (const stream of streams) {
    if (known.has(hex(stream))) continue;
    known.add(hex(stream));
    kept.push(refTo(update.add(new Map(), stream)));
  }
  return kept;
}

const hex = (bytes: Uint8Array | null | undefined): string =>
  bytes ? Buffer.from(bytes).toString('hex') : '';
