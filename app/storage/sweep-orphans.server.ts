import mongoose from 'mongoose';
import { blobBucket, type BlobMetadata } from './bucket.server.ts';

/** A stored file that may or may not be referred to. */
export type StoredBlob = BlobMetadata & { blobId: string };

/**
 * Deletes what nothing refers to: pieces of uploads that broke off, and files whose record was never written because
 * somebody else was first.
 *
 * @param input.before only what was stored before this moment, so that nothing in progress is touched; a day ago
 * @param input.isReferenced whether a record holds this blob
 * @returns how many there were
 */
export async function sweepOrphans(input: {
  before: Date;
  isReferenced: (blob: StoredBlob) => Promise<boolean>;
}): Promise<{ files: number; uploads: number }> {
  return { files: await sweepFiles(input), uploads: await sweepChunks(input.before) };
}

async function sweepFiles({ before, isReferenced }: Parameters<typeof sweepOrphans>[0]): Promise<number> {
  let swept = 0;
  // $lte on the date: not through mongoose, so nothing needs to be trusted.
  for await (const file of blobBucket().find({ uploadDate: { $lte: before } })) {
    const metadata = file.metadata as unknown as BlobMetadata;
    if (await isReferenced({ ...metadata, blobId: file.filename })) continue;
    await blobBucket().delete(file._id);
    swept += 1;
  }
  return swept;
}

/** An upload's id holds the moment it began. */
async function sweepChunks(before: Date): Promise<number> {
  const chunks = mongoose.connection.collection('blobs.chunks');
  const files = mongoose.connection.collection('blobs.files');
  const oldest = mongoose.mongo.ObjectId.createFromTime(Math.floor(before.getTime() / 1000));
  let swept = 0;
  const firsts = chunks.find({ files_id: { $lt: oldest }, n: 0 }, { projection: { files_id: 1 } });
  for await (const { files_id: id } of firsts) {
    if (await files.findOne({ _id: id as typeof oldest }, { projection: { _id: 1 } })) continue;
    await chunks.deleteMany({ files_id: id as typeof oldest });
    swept += 1;
  }
  return swept;
}
