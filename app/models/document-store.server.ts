import type { UpdateQuery } from 'mongoose';
import { isDuplicateKey, trusted } from './define-model.server.ts';
import type { DocumentRecord, StoredEvent } from './document-types.ts';
import { Documents } from './document.server.ts';

/** Which document, and which head of its chain the writer has seen. */
export interface DocumentHead {
  organisationId: string;
  _id: string;
  chain: { seq: number; hash: string };
}

/**
 * Stores a new document with its first event.
 *
 * @returns false when the reference (or the id) is taken: choose another
 */
export async function insertDocument(record: DocumentRecord): Promise<boolean> {
  try {
    await Documents.create([{ ...record, events: record.events.map(asJson) }]);
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const { _id, reference } = record;
    // The driver repeats an insert whose answer was lost: what it then meets may be this very record.
    return (await Documents.exists({ _id, reference }).lean()) !== null;
  }
}

/**
 * The one write: appends events and sets what follows from them, if nobody appended since the writer loaded.
 * One `updateOne` on one record, so it is atomic on a standalone server, a replica set and a sharded cluster alike.
 *
 * @param events at least one, already chained; the last one's seq and hash become the head
 * @param change paths and values, e.g. `{ phase: 'sent', 'parties.2.status': 'signed' }`: within this write an index is
 *   safe, because the record is the one that was loaded
 * @returns false when somebody else was first: load again and decide again
 */
export async function appendToDocument(
  head: DocumentHead,
  events: readonly StoredEvent[],
  change: DocumentChange,
): Promise<boolean> {
  const last = events.at(-1);
  if (!last) throw new TypeError('an append without an event');
  const update: UpdateQuery<DocumentRecord> = {
    $push: { events: { $each: events.map(asJson) } },
    $set: { ...change.set, chain: { seq: last.seq, hash: last.hash }, updatedAt: new Date(last.at) },
  };
  if (change.unset && change.unset.length > 0) {
    update.$unset = Object.fromEntries(change.unset.map((path) => [path, 1]));
  }
  const result = await Documents.updateOne(
    {
      organisationId: head.organisationId,
      _id: head._id,
      'chain.seq': head.chain.seq,
      'chain.hash': head.chain.hash,
    },
    update,
  );
  return result.matchedCount === 1;
}

export interface DocumentChange {
  set: Record<string, unknown>;
  unset?: readonly string[];
}

/** @returns null also when it belongs to another organisation */
export async function findDocument(organisationId: string, id: string): Promise<DocumentRecord | null> {
  return Documents.findOne({ organisationId, _id: id }).lean<DocumentRecord>();
}

/** By the printed code, for anybody who holds the document. */
export async function findDocumentByReference(reference: string): Promise<DocumentRecord | null> {
  return Documents.findOne({ reference }).lean<DocumentRecord>();
}

/** By a sealed file of it, for anybody who holds the file. @param sha256 of its bytes, hexadecimal */
export async function findDocumentByFile(sha256: string): Promise<DocumentRecord | null> {
  return Documents.findOne({ 'files.sha256': sha256 }).lean<DocumentRecord>();
}

/** By a mail about it that a server took. @param hash SHA-256 of the Message-ID, hexadecimal */
export async function findDocumentByMail(hash: string): Promise<DocumentRecord | null> {
  return Documents.findOne({ 'events.data.messageId': hash }).lean<DocumentRecord>();
}

/**
 * The document that a link's token belongs or belonged to.
 *
 * @param hash SHA-256 of the token, hexadecimal
 */
export async function findDocumentByLink(hash: string): Promise<DocumentRecord | null> {
  return (
    (await Documents.findOne({ 'parties.link.hash': hash }).lean<DocumentRecord>()) ??
    (await Documents.findOne({ 'parties.copyLink.hash': hash }).lean<DocumentRecord>()) ??
    (await Documents.findOne({ 'parties.formerLinks.hash': hash }).lean<DocumentRecord>())
  );
}

/** The document that the code in a letter belongs to. @param codeHash by `letterCodeHash` */
export async function findDocumentByLetter(codeHash: string): Promise<DocumentRecord | null> {
  return (
    (await Documents.findOne({ 'parties.link.codeHash': codeHash }).lean<DocumentRecord>()) ??
    (await Documents.findOne({ 'parties.copyLink.codeHash': codeHash }).lean<DocumentRecord>())
  );
}

/** By a link in a mail about consent that was withdrawn. @param hash SHA-256 of the token, hexadecimal */
export async function findDocumentByWithdrawalLink(hash: string): Promise<DocumentRecord | null> {
  return Documents.findOne({ 'withdrawalLinks.hash': hash }).lean<DocumentRecord>();
}

/** All that parties with one of these addresses signed or are asked, newest first. @param hashes `addressHash` */
export async function findDocumentsByAddress(
  hashes: readonly string[],
  limit = 200,
): Promise<DocumentRecord[]> {
  return Documents.find({ 'parties.addressHash': trusted({ $in: [...hashes] }) })
    .sort({ createdAt: -1 })
    .limit(limit)
    .lean<DocumentRecord[]>();
}

/** As it is hashed: what JSON cannot hold (undefined) is left out, everything else stays. */
function asJson(event: StoredEvent): StoredEvent {
  return JSON.parse(JSON.stringify(event)) as StoredEvent;
}
