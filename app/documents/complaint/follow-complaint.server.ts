import { timingSafeEqual } from 'node:crypto';
import { localDateOf } from '#app/domain/local-date.ts';
import { AppError } from '#app/lib/errors.ts';
import { Complaints, type ComplaintEntry, type ComplaintRecord } from '#app/models/complaint.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import type { Services } from '#app/record/services.ts';
import { tidyCodeWords } from './code-words.ts';
import { complaintProcedure } from './complaint-form.server.ts';
import { hashWords } from './file-complaint.server.ts';
import { stepsOfComplaint } from './handle-complaint.server.ts';
import { openComplaint } from './open-complaint.server.ts';
import { stepViews, type StepView } from './read-complaint.server.ts';

/** What whoever filed a complaint sees of it. */
export interface FollowView {
  reference: string;
  organisation: {
    name: string;
    timeZone: string;
    contact: { email: string | null; phone: string | null };
  };
  createdAt: string;
  isClosed: boolean;
  handler: string | null;
  steps: StepView[];
  /** What was said, oldest first; `own` is by whoever filed it. */
  messages: { at: string; kind: ComplaintEntry['kind']; isOwn: boolean; words: string }[];
  mail: 'none' | 'unconfirmed' | 'confirmed';
  /** Where else to go. */
  elsewhere: readonly string[];
}

/**
 * The complaint that reference and words open together.
 *
 * @throws AppError `not-found` when they do not belong together; which of the two is wrong is not said
 */
export async function findFiledComplaint(
  services: Pick<Services, 'keyring'>,
  typed: { reference: string; words: string },
): Promise<ComplaintRecord> {
  const reference = tidyReference(typed.reference);
  const record = reference && (await Complaints.findOne({ reference }).lean<ComplaintRecord>());
  if (!record) throw new AppError('not-found');
  const hash = hashWords(services, reference, tidyCodeWords(typed.words));
  const isSame = timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(record.wordsHash, 'hex'));
  if (!isSame) throw new AppError('not-found');
  return record;
}

/** "k7qm 2hxd9rtc" → "K7QM-2HXD-9RTC"; '' for what cannot be one. */
export function tidyReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.length === 12 ? (letters.match(/.{4}/g) ?? []).join('-') : '';
}

/** @throws AppError `destroyed` */
export async function readFiledComplaint(services: Services, found: ComplaintRecord): Promise<FollowView> {
  const { record, log, contact } = await openComplaint(services, found);
  const organisation = await findOrganisation(record.organisationId);
  if (!organisation) throw new AppError('not-found');
  const { name, timeZone } = organisation;
  const { email, phone } = organisation.contact;
  const { handlerId } = record;
  const names = await findStaffNames(services.keyring, record.organisationId, handlerId ? [handlerId] : []);
  const today = localDateOf(services.clock(), timeZone);
  return {
    reference: record.reference,
    organisation: { name, timeZone, contact: { email, phone } },
    createdAt: record.createdAt.toISOString(),
    isClosed: record.status === 'closed',
    handler: handlerId ? (names[handlerId] ?? null) : null,
    steps: stepViews(await stepsOfComplaint(services, record), { record, log }, today),
    messages: log.flatMap(({ at, kind, words }) =>
      words !== undefined && shown.includes(kind) ? [{ at, kind, words, isOwn: kind === 'reply' }] : [],
    ),
    elsewhere: complaintProcedure(services, organisation).elsewhere,
    mail: contact === null ? 'none' : record.contactConfirmedAt ? 'confirmed' : 'unconfirmed',
  };
}

/** Notes of who handles it, and who was kept out, stay inside. */
const shown: readonly ComplaintEntry['kind'][] = ['step', 'message', 'reply', 'closed'];
