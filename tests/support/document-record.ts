import type { DocumentRecord, StoredEvent } from '#app/models/document-types.ts';

/** A record that is complete as far as the database goes; its sealed fields hold bytes that mean nothing. */
export function documentRecord(changes: Partial<DocumentRecord> = {}): DocumentRecord {
  const now = new Date('2026-04-03T12:00:00.000Z');
  return {
    _id: '01JDOC0000000000000000000A',
    organisationId: 'O1',
    dossierId: 'S1',
    reference: 'ABCD-2345',
    template: { id: 'deelnemersovereenkomst', version: 1, sha256: '0'.repeat(64) },
    phase: 'draft',
    chain: { seq: 1, hash: 'h1' },
    events: [storedEvent(1, 'h1')],
    recordKey: Buffer.from('key'),
    answers: Buffer.from('answers'),
    carriedOver: [],
    draftParties: null,
    notes: null,
    revision: 0,
    parties: [],
    base: null,
    files: [],
    work: { due: null, lease: null, attempts: {} },
    retainUntil: null,
    held: false,
    searchTokens: [],
    createdBy: 'U1',
    createdAt: now,
    updatedAt: now,
    ...changes,
  };
}

export function storedEvent(seq: number, hash: string, data: unknown = {}): StoredEvent {
  return {
    seq,
    at: '2026-04-03T12:00:00.000Z',
    actor: { kind: 'system' },
    type: 'created',
    data,
    prev: '',
    hash,
  };
}
