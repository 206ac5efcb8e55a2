import type { StaffUser } from '#app/domain/access.ts';
import { intakeSteps, type DueStep } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import type { ComplaintEntry, ComplaintRecord } from '#app/models/complaint.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { changeComplaint } from './open-complaint.server.ts';

/** Longest thing that is said about a complaint at once, characters. */
export const longestMessage = 6_000;

/**
 * Records that a step of the procedure was done; what is said with it goes to whoever filed the complaint.
 *
 * @throws AppError `not-found` for a step that it has not, `not-allowed-in-state` once closed, `invalid-input`
 */
export async function recordStep(
  services: Services,
  user: StaffUser,
  record: ComplaintRecord,
  { step, words }: { step: string; words: string },
): Promise<void> {
  const steps = await stepsOfComplaint(services, record);
  const found = steps.find(({ id }) => id === step);
  if (!found) throw new AppError('not-found');
  if (found.isAnswer && words.trim() === '') throw new AppError('invalid-input', 'an answer without words');
  await changeComplaint(services, record, ({ record: now }) => {
    mustBeOpen(now);
    const doneSteps = [...new Set([...now.doneSteps, step])];
    const due = steps.find(({ id }) => !doneSteps.includes(id))?.by ?? null;
    return {
      entries: [{ kind: 'step', staffId: user.id, step, ...said(words) }],
      set: { doneSteps, due },
      work: ['news'],
    };
  });
}

/** Writes to whoever filed it (`message`), or for who handles it only (`note`). @throws AppError `invalid-input` */
export async function writeEntry(
  services: Services,
  record: ComplaintRecord,
  {
    kind,
    staffId,
    words,
  }: Pick<ComplaintEntry, 'staffId'> & { kind: 'message' | 'note' | 'reply'; words: string },
): Promise<void> {
  const text = said(words);
  if (text.words === undefined) throw new AppError('invalid-input', 'nothing said');
  await changeComplaint(services, record, ({ record: now }) => {
    mustBeOpen(now);
    const work = { message: ['news'], reply: ['reply'], note: [] }[kind];
    return { entries: [{ kind, staffId, ...text }], work };
  });
}

/**
 * Closes a complaint that was answered, or withdrawn by whoever filed it.
 *
 * @throws AppError `not-allowed-in-state` without an answer, `invalid-input` without words
 */
export async function closeComplaint(
  services: Services,
  user: StaffUser,
  record: ComplaintRecord,
  { words, isWithdrawn }: { words: string; isWithdrawn: boolean },
): Promise<void> {
  const answers = (await stepsOfComplaint(services, record)).filter(({ isAnswer }) => isAnswer);
  const text = said(words);
  if (text.words === undefined) throw new AppError('invalid-input', 'nothing said');
  await changeComplaint(services, record, ({ record: now }) => {
    mustBeOpen(now);
    if (!isWithdrawn && answers.some(({ id }) => !now.doneSteps.includes(id)))
      throw new AppError('not-allowed-in-state', 'a complaint without an answer');
    return {
      entries: [{ kind: 'closed', staffId: user.id, ...text }],
      set: { status: 'closed', closedAt: services.clock(), due: null },
      work: ['news'],
    };
  });
}

/** The steps of this complaint, with the days that follow from when it came in. */
export async function stepsOfComplaint(
  services: Services,
  { organisationId, documentId }: ComplaintRecord,
): Promise<DueStep[]> {
  const loaded = await loadRecord(services, organisationId, documentId);
  const { template, answers, organisation } = await composeRecord(services, loaded);
  return intakeSteps(template, answers, { country: organisation.country });
}

function mustBeOpen({ status }: ComplaintRecord): void {
  if (status !== 'open') throw new AppError('not-allowed-in-state', 'the complaint is closed');
}

function said(words: string): { words?: string } {
  const text = words.trim();
  if (text.length > longestMessage) throw new AppError('too-large');
  return text === '' ? {} : { words: text };
}
