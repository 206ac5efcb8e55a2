import { AppError } from '#app/lib/errors.ts';
import type { FileRecord } from '#app/models/document-types.ts';
import type { LoadedRecord } from './load-record.server.ts';
import { sha256Hex } from './secrets.server.ts';
import { getBlob, putBlob } from '#app/storage/blobs.server.ts';

/** Stores a PDF of the document, encrypted under its own key. @returns where @throws AppError `storage-unavailable` */
export async function storeFile({ record, keys }: LoadedRecord, bytes: Uint8Array): Promise<string> {
  return (await putBlob({ ...ownerOf(record, keys), bytes, mediaType: 'application/pdf' })).blobId;
}

/** Stores a drawn or uploaded signature. @returns where @throws AppError `storage-unavailable` */
export async function storePicture({ record, keys }: LoadedRecord, bytes: Uint8Array): Promise<string> {
  return (await putBlob({ ...ownerOf(record, keys), bytes, mediaType: 'image/png' })).blobId;
}

/** A stored picture or PDF. @throws AppError `not-found`, `broken-record`, `storage-unavailable` */
export async function readBlob({ record, keys }: LoadedRecord, blobId: string): Promise<Uint8Array> {
  return getBlob(ownerOf(record, keys), blobId);
}

/** What can be asked for: the PDF as it was sent, the newest revision with its signatures, the evidence sheet. */
export type PdfKind = 'base' | 'newest' | 'evidence';

/**
 * @throws AppError `not-found` when it is not there yet, `broken-record` when the bytes are not the ones recorded
 */
export async function readPdf(loaded: LoadedRecord, kind: PdfKind): Promise<Uint8Array> {
  const found = kind === 'base' ? loaded.record.base : (fileOf(loaded, kind) ?? baseFor(loaded, kind));
  if (!found) throw new AppError('not-found');
  return readRecorded(loaded, found);
}

/**
 * The sealed page about an act in which consent was taken back.
 *
 * @param number of the act, from 1
 * @throws AppError as `readPdf`
 */
export async function readWithdrawalPdf(loaded: LoadedRecord, number: number): Promise<Uint8Array> {
  const file = loaded.record.files.find(({ kind, n }) => kind === 'withdrawal' && n === number);
  if (!file) throw new AppError('not-found');
  return readRecorded(loaded, file);
}

async function readRecorded(
  loaded: LoadedRecord,
  { blobId, sha256 }: Pick<FileRecord, 'blobId' | 'sha256'>,
): Promise<Uint8Array> {
  const bytes = await readBlob(loaded, blobId);
  if (sha256Hex(bytes) !== sha256) throw new AppError('broken-record', 'a stored file has other bytes');
  return bytes;
}

/** The file as the record names it. */
export function fileOf(
  { record }: Pick<LoadedRecord, 'record'>,
  kind: 'newest' | 'evidence',
): FileRecord | null {
  const ofKind = record.files.filter((file) =>
    kind === 'evidence' ? file.kind === 'evidence' : isSignedPdf(file),
  );
  return ofKind.reduce<FileRecord | null>(
    (newest, file) => (newest && newest.n >= file.n ? newest : file),
    null,
  );
}

function baseFor({ record }: LoadedRecord, kind: PdfKind) {
  return kind === 'newest' ? record.base : null;
}

const isSignedPdf = ({ kind }: FileRecord) => kind === 'signed' || kind === 'sealed';

function ownerOf(
  { organisationId, dossierId, _id }: LoadedRecord['record'],
  { content }: LoadedRecord['keys'],
) {
  return { organisationId, dossierId, documentId: _id, key: content };
}
