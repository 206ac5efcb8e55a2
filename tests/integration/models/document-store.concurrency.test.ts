import { beforeEach, describe, expect, it } from 'vitest';
import {
  appendToDocument,
  findDocument,
  findDocumentByLink,
  findDocumentByReference,
  insertDocument,
} from '#app/models/document-store.server.ts';
import { Documents } from '#app/models/document.server.ts';
import {
  findDueDocuments,
  leaseDocument,
  recordAttempt,
  releaseDocument,
} from '#app/models/document-work.server.ts';
import { useDatabase } from '#tests/support/db.ts';
import { documentRecord, storedEvent } from '#tests/support/document-record.ts';

useDatabase();
const now = new Date('2026-04-03T12:00:00.000Z');
const later = new Date('2026-04-03T12:01:00.000Z');
const party = {
  partyId: 'p1',
  role: 'client' as const,
  round: 1,
  capacity: 'self' as const,
  person: Buffer.from('person'),
  status: 'waiting',
  link: null,
  formerLinks: [],
  copyLink: null,
  addressHash: null,
  signature: null,
  reason: null,
};

beforeEach(async () => {
  await Documents.deleteMany({});
});

describe('the one write', () => {
  it('lets one of many who write at the same instant win, and tells the others', async () => {
    const record = documentRecord();
    await insertDocument(record);
    const tries = Array.from({ length: 40 }, (_, n) =>
      appendToDocument(record, [storedEvent(2, `h2-${n}`, { n })], { set: { revision: n } }),
    );
    const won = (await Promise.all(tries)).flatMap((isFirst, n) => (isFirst ? [n] : []));
    expect(won).toHaveLength(1);
    const stored = await findDocument('O1', record._id);
    expect(stored).toMatchObject({ chain: { seq: 2, hash: `h2-${won[0]}` }, revision: won[0] });
    expect(stored?.events.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('keeps an event exactly as it was hashed, empty parts too', async () => {
    const record = documentRecord();
    await insertDocument(record);
    const event = storedEvent(2, 'h2', { empty: {}, list: [], nothing: null, number: 0.1, text: 'é\u0000' });
    await appendToDocument(record, [event], { set: {} });
    expect((await findDocument('O1', record._id))?.events[1]).toEqual(event);
  });

  it('changes one party and leaves the sealed bytes of the others alone', async () => {
    const record = documentRecord({ parties: [party, { ...party, partyId: 'p2' }] });
    await insertDocument(record);
    const link = { n: 1, hash: 'linkhash', sealedToken: Buffer.from('t'), expiresAt: now };
    await appendToDocument(record, [storedEvent(2, 'h2')], { set: { 'parties.1.link': link } });
    const stored = await findDocument('O1', record._id);
    expect(stored?.parties[0]).toEqual(party);
    expect(stored?.parties[1]?.link).toEqual(link);
    expect(Buffer.isBuffer(stored?.parties[1]?.person)).toBe(true);
  });

  it('refuses a field that nobody described, and an operator in the place of a value', async () => {
    const record = documentRecord();
    await insertDocument(record);
    await expect(appendToDocument(record, [storedEvent(2, 'h2')], { set: { nonsense: 1 } })).rejects.toThrow(
      'strict',
    );
    await expect(findDocument('O1', { $gt: '' } as never)).rejects.toThrow('Cast');
    await expect(findDocumentByReference({ $ne: null } as never)).rejects.toThrow('Cast');
  });
});

describe('finding a document', () => {
  it('gives nobody the document of another organisation', async () => {
    const record = documentRecord();
    await insertDocument(record);
    expect(await findDocument('O2', record._id)).toBeNull();
    expect(
      await appendToDocument({ ...record, organisationId: 'O2' }, [storedEvent(2, 'h2')], { set: {} }),
    ).toBe(false);
  });

  it('says that a reference is taken', async () => {
    expect(await insertDocument(documentRecord())).toBe(true);
    expect(await insertDocument(documentRecord({ _id: 'D2' }))).toBe(false);
  });

  it('knows its own record when the driver repeats an insert whose answer was lost', async () => {
    const record = documentRecord();
    expect(await insertDocument(record)).toBe(true);
    expect(await insertDocument(record)).toBe(true);
    expect(await Documents.countDocuments({})).toBe(1);
  });

  it('finds it by a link that works, by one that no longer does, and by its printed code', async () => {
    const link = { n: 2, hash: 'new', sealedToken: null, expiresAt: now };
    const formerLinks = [{ n: 1, hash: 'old', ended: 'replaced' as const }];
    await insertDocument(documentRecord({ parties: [{ ...party, link, formerLinks }] }));
    expect(await findDocumentByLink('new')).not.toBeNull();
    expect(await findDocumentByLink('old')).not.toBeNull();
    expect(await findDocumentByLink('guessed')).toBeNull();
    expect(await findDocumentByReference('ABCD-2345')).not.toBeNull();
  });
});

describe('work that waits', () => {
  const due = { work: { due: now, lease: null, attempts: {} } };

  it('is taken by one worker, also when many ask at once', async () => {
    const record = documentRecord(due);
    await insertDocument(record);
    const workers = Array.from({ length: 20 }, (_, n) => leaseDocument(record, `w${n}`, later, now));
    expect((await Promise.all(workers)).filter(Boolean)).toHaveLength(1);
    expect(await findDueDocuments(now)).toEqual([]);
  });

  it('comes back when its worker died, and is then another one to give back', async () => {
    const record = documentRecord(due);
    await insertDocument(record);
    await leaseDocument(record, 'w1', later, now);
    expect(await findDueDocuments(later)).toEqual([{ _id: record._id, organisationId: 'O1' }]);
    expect(await leaseDocument(record, 'w2', new Date(later.getTime() + 1), later)).toBe(true);
    expect(await releaseDocument(record, 'w1', null)).toBe(false);
    expect(await releaseDocument(record, 'w2', null)).toBe(true);
    expect(await findDueDocuments(new Date(later.getTime() + 5))).toEqual([]);
  });

  it('remembers what failed, under a name that cannot reach other fields', async () => {
    const record = documentRecord(due);
    await insertDocument(record);
    const attempt = { count: 1, lastError: 'mail-unavailable', status: null, nextAt: later };
    await recordAttempt(record, 'mail:invitation:p1:1', attempt);
    expect((await findDocument('O1', record._id))?.work.attempts).toEqual({
      'mail:invitation:p1:1': attempt,
    });
    await expect(recordAttempt(record, 'x.y', attempt)).rejects.toThrow(TypeError);
  });
});
