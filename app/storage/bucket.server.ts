import type { Writable } from 'node:stream';
import mongoose from 'mongoose';
import { asAppError } from '#app/lib/db.server.ts';
import { AppError } from '#app/lib/errors.ts';

/** What is known of a blob without its key. */
export interface BlobMetadata {
  organisationId: string;
  dossierId: string;
  documentId: string;
  mediaType: string;
}

/** The bucket on the present connection. @throws AppError `engine-unavailable` when there is none */
export function blobBucket(): Bucket {
  const { db } = mongoose.connection;
  if (!db) throw new AppError('engine-unavailable', 'not connected');
  const known = buckets.get(db);
  if (known) return known;
  const bucket = new mongoose.mongo.GridFSBucket(db, { bucketName: 'blobs', chunkSizeBytes: chunkSize });
  buckets.set(db, bucket);
  return bucket;
}

/** The file's entry is written last: until then nothing can be found. */
export function openUpload(name: string, metadata: BlobMetadata): Writable {
  return blobBucket().openUploadStream(name, { metadata: { ...metadata } });
}

/**
 * Finding all bytes of a document or dossier; GridFS makes its other indexes itself.
 *
 * @throws AppError `engine-unavailable`
 */
export async function ensureBlobIndexes(): Promise<void> {
  const files = mongoose.connection.collection('blobs.files');
  const chunks = mongoose.connection.collection('blobs.chunks');
  try {
    await files.createIndex({ 'metadata.organisationId': 1, 'metadata.documentId': 1 });
    await files.createIndex({ 'metadata.organisationId': 1, 'metadata.dossierId': 1 });
    await files.createIndex({ filename: 1, uploadDate: 1 });
    await chunks.createIndex({ files_id: 1, n: 1 }, { unique: true });
  } catch (error) {
    throw asAppError(error);
  }
}

type Bucket = InstanceType<typeof mongoose.mongo.GridFSBucket>;

/** Most documents are one write then; a record may be 16 MB. */
const chunkSize = 1024 * 1024;

const buckets = new WeakMap<object, Bucket>();
