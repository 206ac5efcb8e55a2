import { createHash, createHmac } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable, type Writable } from 'node:stream';
import { asAppError } from '#app/lib/db.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { openBytes, sealBytes } from '#app/lib/sealed-value.server.ts';
import { blobBucket, openUpload, type BlobMetadata } from './bucket.server.ts';

/** Whose bytes, and the key (32 bytes) that seals them. */
export interface BlobOwner {
  organisationId: string;
  dossierId: string;
  documentId: string;
  key: Uint8Array;
}

/**
 * Stores bytes, sealed, under an address that follows from the key and the content: the same bytes of the same owner
 * are stored once, and equal files of different owners cannot be told to be equal. All of it is on disk, or nothing
 * can be found.
 *
 * @param upload how to write; tests give one that fails
 * @returns blobId: the address; sha256: of the bytes as given, hexadecimal
 * @throws AppError `storage-unavailable`: full, or broken off half-way
 */
export async function putBlob(
  input: BlobOwner & { bytes: Uint8Array; mediaType: string },
  upload: (name: string, metadata: BlobMetadata) => Writable = openUpload,
): Promise<{ blobId: string; sha256: string }> {
  const { organisationId, dossierId, documentId, key, bytes, mediaType } = input;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const blobId = createHmac('sha256', key).update(sha256).digest('hex');
  try {
    if (await isFresh(organisationId, blobId)) return { blobId, sha256 };
    const sealedBytes = sealBytes(key, bytes, placeOf(documentId, blobId));
    await pipeline(
      Readable.from([sealedBytes]),
      upload(blobId, { organisationId, dossierId, documentId, mediaType }),
    );
    return { blobId, sha256 };
  } catch (cause) {
    throw new AppError('storage-unavailable', 'a file could not be stored', { cause });
  }
}

/**
 * @throws AppError `not-found`; `broken-record` when the bytes are not those that were stored; `engine-unavailable`
 */
export async function getBlob(owner: Omit<BlobOwner, 'dossierId'>, blobId: string): Promise<Buffer> {
  const { organisationId, documentId, key } = owner;
  const parts: Buffer[] = [];
  try {
    const file = await findFile(organisationId, blobId);
    if (!file) throw new AppError('not-found', 'no such blob');
    for await (const part of blobBucket().openDownloadStream(file._id))
      parts.push(Buffer.from(part as Uint8Array));
  } catch (error) {
    throw asAppError(error);
  }
  const bytes = openBytes(key, Buffer.concat(parts), placeOf(documentId, blobId));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (createHmac('sha256', key).update(sha256).digest('hex') !== blobId)
    throw new AppError('broken-record', 'another blob');
  return bytes;
}

/**
 * Deletes all bytes of a document, or of a whole dossier; harmless when repeated.
 *
 * @returns how many blobs there were
 */
export async function deleteBlobs(
  owner: { organisationId: string } & ({ documentId: string } | { dossierId: string }),
): Promise<number> {
  const { organisationId } = owner;
  const part =
    'documentId' in owner
      ? { 'metadata.documentId': owner.documentId }
      : { 'metadata.dossierId': owner.dossierId };
  try {
    const files = await blobBucket()
      .find({ 'metadata.organisationId': organisationId, ...part })
      .toArray();
    for (const file of files) await blobBucket().delete(file._id);
    return files.length;
  } catch (error) {
    throw asAppError(error);
  }
}

/** Under this age a blob is taken for stored already; an older one may be an orphan that is about to be swept. */
const freshMs = 60 * 60_000;

async function isFresh(organisationId: string, blobId: string): Promise<boolean> {
  const file = await findFile(organisationId, blobId);
  return file !== null && Date.now() - file.uploadDate.getTime() < freshMs;
}

async function findFile(organisationId: string, blobId: string) {
  const newestFirst = { uploadDate: -1 } as const;
  const filter = { filename: blobId, 'metadata.organisationId': organisationId };
  const [file] = await blobBucket().find(filter).sort(newestFirst).limit(1).toArray();
  return file ?? null;
}

const placeOf = (documentId: string, blobId: string) => ({ record: documentId, field: `blob:${blobId}` });
