import { createHash, randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import mongoose from 'mongoose';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteBlobs, getBlob, putBlob } from '#app/storage/blobs.server.ts';
import { openUpload, type BlobMetadata } from '#app/storage/bucket.server.ts';
import { sweepOrphans } from '#app/storage/sweep-orphans.server.ts';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();
const key = randomBytes(32);
const owner = { organisationId: 'O1', dossierId: 'S1', documentId: 'D1', key };
const mediaType = 'application/pdf';
const long = randomBytes(2_500_000);
const collection = (name: string) => mongoose.connection.collection(`blobs.${name}`);
const count = async () => ({
  files: await collection('files').countDocuments(),
  chunks: await collection('chunks').countDocuments(),
});

/** Writes one and a half chunk and then reports that the disk is full. */
function fullDisk(name: string, metadata: BlobMetadata): Writable {
  const upload = openUpload(name, metadata);
  return new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      upload.write(bytes.subarray(0, 1_500_000), () => done(new Error('ENOSPC: no space left on device')));
    },
  });
}

afterEach(async () => {
  await collection('files').deleteMany({});
  await collection('chunks').deleteMany({});
});

describe('stored bytes', () => {
  it('come back as they were, however many pieces they take', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('x'), long]) {
      const { blobId, sha256 } = await putBlob({ ...owner, bytes, mediaType });
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect((await getBlob(owner, blobId)).equals(bytes)).toBe(true);
    }
  });

  it('are stored once when stored again', async () => {
    const first = await putBlob({ ...owner, bytes: long, mediaType });
    expect(await putBlob({ ...owner, bytes: long, mediaType })).toEqual(first);
    expect((await count()).files).toBe(1);
  });

  it('survive being stored by two workers at once', async () => {
    const puts = await Promise.all(
      Array.from({ length: 5 }, () => putBlob({ ...owner, bytes: long, mediaType })),
    );
    expect(new Set(puts.map(({ blobId }) => blobId)).size).toBe(1);
    expect((await getBlob(owner, puts[0]!.blobId)).equals(long)).toBe(true);
  });

  it('do not show that two dossiers hold the same file', async () => {
    const bytes = Buffer.from('Hetzelfde');
    const mine = await putBlob({ ...owner, bytes, mediaType });
    const other = await putBlob({
      ...owner,
      dossierId: 'S2',
      documentId: 'D2',
      key: randomBytes(32),
      bytes,
      mediaType,
    });
    expect(mine.blobId).not.toBe(other.blobId);
    const raw = await collection('chunks').find().toArray();
    expect(Buffer.from(mongoose.mongo.BSON.serialize({ raw })).includes('Hetzelfde')).toBe(false);
  });

  it('are given to nobody else, and not when they were changed', async () => {
    const { blobId } = await putBlob({ ...owner, bytes: long, mediaType });
    await expect(getBlob({ ...owner, organisationId: 'O2' }, blobId)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(getBlob({ ...owner, documentId: 'D2' }, blobId)).rejects.toMatchObject({
      code: 'broken-record',
    });
    await expect(getBlob({ ...owner, key: randomBytes(32) }, blobId)).rejects.toMatchObject({
      code: 'broken-record',
    });
    await expect(getBlob(owner, 'f'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are gone, pieces too, when their document is destroyed; others stay', async () => {
    const other = await putBlob({ ...owner, documentId: 'D2', bytes: long, mediaType });
    await deleteBlobs({ organisationId: 'O1', documentId: 'D2' });
    await expect(getBlob({ ...owner, documentId: 'D2' }, other.blobId)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await count()).toEqual({ files: 0, chunks: 0 });
    const mine = await putBlob({ ...owner, bytes: long, mediaType });
    expect(await deleteBlobs({ organisationId: 'O2', dossierId: 'S1' })).toBe(0);
    await getBlob(owner, mine.blobId);
  });
});

describe('a disk that fills up half-way', () => {
  it('says so and leaves nothing that can be found; a later try succeeds', async () => {
    await expect(putBlob({ ...owner, bytes: long, mediaType }, fullDisk)).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    expect((await count()).files).toBe(0);
    const { blobId } = await putBlob({ ...owner, bytes: long, mediaType });
    expect((await getBlob(owner, blobId)).equals(long)).toBe(true);
  });

  it('leaves pieces that the sweep removes, and nothing that a record refers to', async () => {
    await expect(putBlob({ ...owner, bytes: long, mediaType }, fullDisk)).rejects.toThrow();
    const kept = await putBlob({ ...owner, bytes: long, mediaType });
    await putBlob({ ...owner, bytes: Buffer.from('nobody refers to this'), mediaType });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const isReferenced = ({ blobId }: { blobId: string }) => Promise.resolve(blobId === kept.blobId);
    expect(await sweepOrphans({ before: new Date(0), isReferenced })).toEqual({ files: 0, uploads: 0 });
    expect(await sweepOrphans({ before: tomorrow, isReferenced })).toEqual({ files: 1, uploads: 1 });
    expect((await getBlob(owner, kept.blobId)).equals(long)).toBe(true);
    expect(await count()).toEqual({ files: 1, chunks: 3 });
  });
});
