import { Writable } from 'node:stream';
import mongoose from 'mongoose';
import { afterEach, expect, it, vi } from 'vitest';
import { listWork, retryWork } from '#app/documents/staff/list-work.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import type * as Bucket from '#app/storage/bucket.server.ts';
import { employerExample } from '#tests/support/parties.ts';
import { makeOrganisation, makeStaff, usePortal } from '#tests/support/portal.ts';
import { drain, prepareExample, sendExample, signAs, type Target } from '#tests/support/signing.ts';

// Takes the first half of a file for real, and then has no room.
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('#app/storage/bucket.server.ts', async (original) => {
  const bucket = await original<typeof Bucket>();
  const openUpload: typeof Bucket.openUpload = (...input) => {
    const upload = bucket.openUpload(...input);
    if (!disk.isFull) return upload;
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return new Writable({
      write: (bytes: Buffer, _encoding, done) => {
        upload.write(bytes.subarray(0, bytes.length / 2), () => done(full));
      },
    });
  };
  return { ...bucket, openUpload };
});

const held = usePortal();
afterEach(() => {
  disk.isFull = false;
});
const load = ({ organisationId, id }: Target) => loadRecord(held.portal, organisationId, id);
const countFiles = () => mongoose.connection.collection('blobs.files').countDocuments();

it('a disk that is full while the PDF is stored stops nothing for good: it shows, and goes on when there is room', async () => {
  const { portal } = held;
  const { admin, ...sender } = await makeOffice();
  const example = employerExample('schijf');
  disk.isFull = true;
  const target = await sendExample(portal, sender, example);

  const loaded = await load(target);
  expect([loaded.state.phase, loaded.state.base, await countFiles()]).toEqual(['sent', null, 0]);
  await expect(readPdf(loaded, 'base')).rejects.toMatchObject({ code: 'not-found' });
  expect((await readDocument(portal, loaded)).waitingFor).toBe('storage-unavailable');
  const [row] = await listWork(portal, admin);
  expect(row).toMatchObject({
    documentId: target.id,
    failures: [{ kind: 'render', code: 'storage-unavailable', count: 1 }],
  });

  disk.isFull = false;
  await retryWork(portal, admin, target.id);
  await drain(portal, target);
  expect(await listWork(portal, admin)).toEqual([]);
  await signAs(portal, example.employer);
});

it('a disk that is full while a signature is sealed leaves the signature recorded and the file as it was', async () => {
  const { portal } = held;
  const { admin, ...sender } = await makeOffice();
  const example = employerExample('schijf-zegel');
  const target = await sendExample(portal, sender, example);
  const base = await readPdf(await load(target), 'base');
  disk.isFull = true;
  await signAs(portal, example.employer);
  await drain(portal, target);

  const loaded = await load(target);
  expect([loaded.state.signatures, loaded.state.seals]).toEqual([['employer'], []]);
  expect(Buffer.compare(await readPdf(loaded, 'newest'), base)).toBe(0);
  expect((await listWork(portal, admin))[0]?.failures).toMatchObject([
    { kind: 'seal', code: 'storage-unavailable' },
  ]);

  disk.isFull = false;
  await retryWork(portal, admin, target.id);
  await drain(portal, target);
  await signAs(portal, example.service);
  await drain(portal, target);
  const done = await load(target);
  expect(done.state.parties.every(({ delivered }) => delivered)).toBe(true);
  expect(inspectPdf(await readPdf(done, 'newest')).signatures).toHaveLength(2);
});

it('a draft can still be filled in meanwhile', async () => {
  const { portal } = held;
  const { admin: _admin, ...sender } = await makeOffice();
  disk.isFull = true;
  const { organisationId, id } = await prepareExample(portal, sender, employerExample('schijf-concept'));
  expect((await load({ organisationId, id })).state.phase).toBe('draft');
});

async function makeOffice() {
  const sender = await makeOrganisation(held.portal);
  const id = await makeStaff(held.portal, sender.organisationId, ['admin']);
  const admin = { id, organisationId: sender.organisationId, roles: ['admin' as const] };
  return { ...sender, admin };
}
