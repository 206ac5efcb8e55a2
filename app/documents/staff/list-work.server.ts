import { can, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { clearAttempt } from '#app/models/document-work.server.ts';
import { Documents } from '#app/models/document.server.ts';
import type { Services } from '#app/record/services.ts';
import { getTemplate } from '#templates/index.ts';

/** A document with work that waits or did not succeed. Nothing of its content: who manages tasks may not read it. */
export interface WorkRow {
  documentId: string;
  reference: string;
  title: string;
  due: string | null;
  /** None when the work has not been tried yet. */
  failures: {
    work: string;
    kind: string;
    count: number;
    code: string;
    /** What a mail server or another service answered, where it did. */
    status: string | null;
    nextAt: string;
  }[];
}

/** Work of the organisation's documents, longest waiting first. @throws AppError `forbidden` */
export async function listWork({ clock }: Pick<Services, 'clock'>, user: StaffUser): Promise<WorkRow[]> {
  if (!can(user, 'jobs.manage')) throw new AppError('forbidden');
  const records = await Documents.find({
    organisationId: user.organisationId,
    'work.due': trusted({ $ne: null }),
    // A draft or a sent document that only waits for its deadline or its end of retention is no waiting work.
    $or: [{ 'work.attempts': trusted({ $ne: {} }) }, { 'work.due': trusted({ $lte: clock() }) }],
  })
    .sort({ 'work.due': 1 })
    .limit(200)
    .select({ _id: 1, reference: 1, template: 1, work: 1 })
    .lean<Pick<DocumentRecord, '_id' | 'reference' | 'template' | 'work'>[]>();
  return records.map(({ _id, reference, template, work }) => ({
    documentId: _id,
    reference,
    title: getTemplate(template.id, template.version)?.title ?? template.id,
    due: work.due?.toISOString() ?? null,
    failures: Object.entries(work.attempts).map(([key, { count, lastError, status, nextAt }]) => ({
      work: key,
      kind: key.split(':')[0] ?? key,
      count,
      code: lastError,
      status,
      nextAt: nextAt.toISOString(),
    })),
  }));
}

/** Forgets the failed tries of one document, and lets it be worked on now. @throws AppError `forbidden`, `not-found` */
export async function retryWork(services: Services, user: StaffUser, documentId: string): Promise<void> {
  if (!can(user, 'jobs.manage')) throw new AppError('forbidden');
  const document = { organisationId: user.organisationId, _id: documentId };
  const record = isId(documentId)
    ? await Documents.findOne(document).select({ work: 1 }).lean<DocumentRecord>()
    : null;
  if (!record) throw new AppError('not-found');
  for (const work of Object.keys(record.work.attempts)) await clearAttempt(document, work);
  await Documents.updateOne(document, { $set: { 'work.due': services.clock() } });
  services.wake(document);
}
