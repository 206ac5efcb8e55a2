import { pendingWork, type Work } from '#app/domain/pending.ts';
import { asAppError } from '#app/lib/db.server.ts';
import { AppError, type AppErrorCode } from '#app/lib/errors.ts';
import {
  clearAttempt,
  leaseDocument,
  recordAttempt,
  releaseDocument,
  renewLease,
  type DueDocument,
} from '#app/models/document-work.server.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import type { DocumentRecord, WorkAttempt } from '#app/models/document-types.ts';
import { nextDue } from '#app/record/change-record.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { performWork } from './perform-work.server.ts';

/**
 * Does what follows from a document's chain, piece by piece, until nothing is left that can be done now. Which work that
 * is, the record says each time anew; so it does not matter who does it, or that somebody stopped half-way.
 *
 * @param workerId this process, for the lease
 * @returns how many pieces were done
 */
export async function advanceDocument(
  services: Services,
  document: DueDocument,
  workerId: string,
): Promise<number> {
  const { clock } = services;
  if (!(await leaseDocument(document, workerId, leaseEnd(services), clock()))) return 0;
  let done = 0;
  try {
    do {
      const record = await findDocument(document.organisationId, document._id);
      if (!record) return done;
      const work = nextWork(record, clock());
      if (work && (await tryWork(services, document, work))) done += 1;
      if (!work && (await release(services, record, workerId))) return done;
      // Longer work keeps its lease; one that was lost meanwhile is another worker's now.
    } while (await renewLease(document, workerId, leaseEnd(services)));
    return done;
  } catch (error) {
    // Best effort: an engine that is away cannot be told; the lease then ends by itself.
    await releaseDocument(document, workerId, clock()).catch(() => false);
    throw asAppError(error);
  }
}

/** Longer than any one piece of work takes; a worker that dies keeps others waiting no longer than this. */
const leaseSeconds = 60;
const leaseEnd = ({ clock }: Services) => new Date(clock().getTime() + leaseSeconds * 1000);

function nextWork(record: DocumentRecord, now: Date): Work | undefined {
  return pendingWork(stateOf(record), now).find(({ key }) => !isPaused(record, key, now));
}

function isPaused({ work }: DocumentRecord, key: string, now: Date): boolean {
  const attempt = work.attempts[attemptKey(key)];
  return attempt !== undefined && attempt.nextAt > now;
}

async function tryWork(services: Services, document: DueDocument, work: Work): Promise<boolean> {
  const { log } = services;
  try {
    await performWork(services, document, work);
    await clearAttempt(document, attemptKey(work.key));
    return true;
  } catch (caught) {
    const error = asAppError(caught);
    // Whoever was first has done it, or it is no longer wanted: the record says so when asked again.
    if (error instanceof AppError && settledCodes.has(error.code)) return false;
    const code = error instanceof AppError ? error.code : 'unexpected';
    log.warn({ documentId: document._id, work: work.kind, code }, 'work failed and is tried again later');
    if (code === 'unexpected')
      log.error({ documentId: document._id, work: work.kind, error }, 'unexpected failure in work');
    const status = error instanceof AppError ? error.details['status'] : undefined;
    await remember(services, document, work, { lastError: code, status: String(status ?? '') || null });
    return false;
  }
}

const settledCodes: ReadonlySet<AppErrorCode> = new Set([
  'changed-meanwhile',
  'out-of-turn',
  'document-ended',
  'conflict',
]);

async function remember(
  { clock }: Services,
  document: DueDocument,
  work: Work,
  failure: Pick<WorkAttempt, 'lastError' | 'status'>,
): Promise<void> {
  const record = await findDocument(document.organisationId, document._id);
  const key = attemptKey(work.key);
  const count = (record?.work.attempts[key]?.count ?? 0) + 1;
  const nextAt = new Date(clock().getTime() + pauseAfter(count) * 1000);
  await recordAttempt(document, key, { count, ...failure, nextAt });
}

/** Growing pauses: 5, 10, 20 … seconds, at most half an hour. */
export function pauseAfter(failures: number): number {
  return Math.min(5 * 2 ** (failures - 1), 1800);
}

/** Keys of work hold times; a path of the engine holds no dot. */
export const attemptKey = (key: string): string => key.replace(/[^\w:-]/g, '_');

/** @returns false when the chain went on since the record was read: what follows from that must not be missed */
async function release(services: Services, record: DocumentRecord, workerId: string): Promise<boolean> {
  const now = services.clock();
  const state = stateOf(record);
  const { attempts } = record.work;
  const keys = pendingWork(state, now).map(({ key }) => attemptKey(key));
  // Done after all, by a worker that died before it could say so, or not wanted any more.
  for (const key of Object.keys(attempts)) if (!keys.includes(key)) await clearAttempt(record, key);
  const waiting = keys.map((key) => attempts[key]?.nextAt ?? now).sort((a, b) => a.getTime() - b.getTime());
  return releaseDocument(record, workerId, waiting[0] ?? nextDue(state, now), record.chain);
}
