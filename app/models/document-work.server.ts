import { trusted } from './define-model.server.ts';
import type { DocumentRecord, WorkAttempt } from './document-types.ts';
import { Documents } from './document.server.ts';

/** A document that should be looked at. */
export type DueDocument = Pick<DocumentRecord, '_id' | 'organisationId'>;

/**
 * Documents whose work is due and that no worker holds, longest waiting first. The one query over all organisations:
 * workers serve them all.
 */
export async function findDueDocuments(now: Date, limit = 20): Promise<DueDocument[]> {
  return Documents.find({ 'work.due': trusted({ $lte: now }), ...unleased(now) })
    .sort({ 'work.due': 1 })
    .limit(limit)
    .select({ _id: 1, organisationId: 1 })
    .lean<DueDocument[]>();
}

/**
 * Takes a document's work for one worker until a moment; a worker that dies loses it then. The lease only saves double
 * effort: that work counts once is guarded by the chain.
 *
 * @returns false when another worker has it
 */
export async function leaseDocument(
  document: DueDocument,
  by: string,
  until: Date,
  now: Date,
): Promise<boolean> {
  const { organisationId, _id } = document;
  const result = await Documents.updateOne(
    { organisationId, _id, ...unleased(now) },
    { $set: { 'work.lease': { by, until } } },
  );
  return result.matchedCount === 1;
}

/** Keeps the work longer. @returns false when it was lost: another worker has it, or nobody */
export async function renewLease(document: DueDocument, by: string, until: Date): Promise<boolean> {
  const { organisationId, _id } = document;
  const result = await Documents.updateOne(
    { organisationId, _id, 'work.lease.by': by },
    { $set: { 'work.lease.until': until } },
  );
  return result.matchedCount === 1;
}

/**
 * Gives the work back and says when to look again (null: nothing is waiting). Only the holder can.
 *
 * @param seen the head of the chain that `due` follows from
 * @returns false when somebody else holds the work, or the chain is past `seen`: look again
 */
export async function releaseDocument(
  document: DueDocument,
  by: string,
  due: Date | null,
  seen?: DocumentRecord['chain'],
): Promise<boolean> {
  const { organisationId, _id } = document;
  const result = await Documents.updateOne(
    { organisationId, _id, 'work.lease.by': by, ...(seen && { 'chain.seq': seen.seq }) },
    { $set: { 'work.lease': null, 'work.due': due } },
  );
  return result.matchedCount === 1;
}

/** Remembers a failed try of one piece of work. */
export async function recordAttempt(
  document: DueDocument,
  work: string,
  attempt: WorkAttempt,
): Promise<void> {
  const { organisationId, _id } = document;
  await Documents.updateOne(
    { organisationId, _id },
    { $set: { [`work.attempts.${safeKey(work)}`]: attempt } },
  );
}

/** Forgets failed tries, after success or when a person asks to try again. */
export async function clearAttempt(document: DueDocument, work: string): Promise<void> {
  const { organisationId, _id } = document;
  await Documents.updateOne({ organisationId, _id }, { $unset: { [`work.attempts.${safeKey(work)}`]: 1 } });
}

/** A lease is never longer than this; one that seems to be was taken before the clock was put back. */
const longestLeaseMs = 10 * 60_000;

const unleased = (now: Date) => ({
  $or: [
    { 'work.lease': null },
    { 'work.lease.until': trusted({ $lte: now }) },
    { 'work.lease.until': trusted({ $gt: new Date(now.getTime() + longestLeaseMs) }) },
  ],
});

/** A dot would make a path of it. */
function safeKey(work: string): string {
  if (!/^[\w:-]+$/.test(work)) throw new TypeError('a work key has letters, digits, "-", "_" and ":" only');
  return work;
}
