import { randomBytes } from 'node:crypto';
import { chooseHandler } from '#app/domain/complaint.ts';
import { AppError } from '#app/lib/errors.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { complaintMail, type ComplaintMail } from '#app/mail/messages/complaint.server.ts';
import { Complaints, findDueComplaints, type ComplaintRecord } from '#app/models/complaint.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findStaffPerson } from '#app/models/user.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { sendDocument } from '../send-document.server.ts';
import { complaintTemplate } from './complaint-form.server.ts';
import { assignTo } from './hand-over.server.ts';
import { colleaguesOf, openComplaint } from './open-complaint.server.ts';

/**
 * Does what is waiting for complaints: seals what came in, tells who handles it and who filed it, and looks for somebody
 * where nobody may. Found from the records, so what broke off is done the next time.
 */
export async function advanceComplaints(services: Services): Promise<void> {
  for (const record of await findDueComplaints(services.clock())) await advanceComplaint(services, record);
}

/** Begins the work of one complaint without waiting for it; what does not succeed now is tried again by the schedule. */
export function advanceSoon(
  services: Services,
  { organisationId, _id }: Pick<ComplaintRecord, 'organisationId' | '_id'>,
): void {
  const work = async () => {
    const record = await Complaints.findOne({ organisationId, _id }).lean<ComplaintRecord>();
    if (record?.workDue && record.workDue <= services.clock()) await advanceComplaint(services, record);
  };
  work().catch((error: unknown) => services.log.warn({ error }, 'a complaint has to wait'));
}

/** The same for one complaint; by one process at a time. */
export async function advanceComplaint(services: Services, record: ComplaintRecord): Promise<void> {
  const { organisationId, _id, workDue } = record;
  const target = { organisationId, _id };
  const claimed = await Complaints.updateOne(
    { ...target, workDue },
    { $set: { workDue: after(services, claimMinutes) } },
  );
  if (claimed.matchedCount === 0) return;
  for (const work of record.pending) {
    try {
      const isDone = await perform(services, record, work);
      if (isDone) await Complaints.updateOne(target, { $pull: { pending: work } });
    } catch (error) {
      const { documentId } = record;
      services.log.warn({ documentId, error }, `work on a complaint did not succeed: ${work}`);
      await Complaints.updateOne(target, { $inc: { attempts: 1 } });
    }
  }
  const left = await Complaints.findOne(target).lean<ComplaintRecord>();
  if (!left) return;
  const wait = left.pending.length === 0 ? null : after(services, Math.min(2 ** left.attempts, 60));
  // What came in meanwhile is due now, and stays so.
  await Complaints.updateOne({ ...target, revision: left.revision }, { $set: { workDue: wait } });
}

/** A process that dies in the middle keeps the others from it this long. */
const claimMinutes = 2;

const after = ({ clock }: Pick<Services, 'clock'>, minutes: number) =>
  new Date(clock().getTime() + minutes * 60_000);

/** @returns whether that was all there is to it */
async function perform(services: Services, record: ComplaintRecord, work: string): Promise<boolean> {
  switch (work) {
    case 'seal':
      await sealDocument(services, record);
      return true;
    case 'nobody':
    case 'waiting':
      return findHandler(services, record, work);
    case 'handler':
    case 'reply':
      await mailHandler(services, record, work === 'handler' && record.isUrgent ? 'urgent' : work);
      return true;
    case 'receipt':
    case 'news':
      await mailComplainant(services, record, work);
      return true;
    default:
      return true;
  }
}

/** What came in is fixed as it came in: nobody signs, the organisation seals it. */
async function sealDocument(
  services: Services,
  { organisationId, documentId }: ComplaintRecord,
): Promise<void> {
  const { state } = await loadRecord(services, organisationId, documentId);
  if (state.phase !== 'draft') return;
  const { daysToSign: days } = complaintTemplate();
  const { revision } = state;
  await sendDocument(services, { organisationId, id: documentId, staffId: null, revision, days });
}

/** Somebody may have got the role since. Until then the organisation is told once, and it is looked at every hour. */
async function findHandler(services: Services, record: ComplaintRecord, work: 'nobody' | 'waiting') {
  const { organisationId, _id, barredIds } = record;
  const handlerId = chooseHandler(await colleaguesOf(services, organisationId), barredIds);
  if (handlerId !== null) {
    await assignTo(services, { organisationId, _id }, { handlerId, byStaffId: null });
    return true;
  }
  if (work === 'waiting') {
    await Complaints.updateOne({ organisationId, _id }, { $set: { attempts: 6 } });
    return false;
  }
  const organisation = await organisationOf(record);
  const { email } = organisation.contact;
  if (email)
    await send(services, record, { about: 'nobody', to: email, firstName: null, path: '/beheer/gebruikers' });
  await Complaints.updateOne(
    { organisationId, _id },
    { $push: { pending: 'waiting' }, $set: { attempts: 6 } },
  );
  return true;
}

async function mailHandler(services: Services, record: ComplaintRecord, about: ComplaintMail): Promise<void> {
  const { organisationId, handlerId, _id } = record;
  const person = handlerId && (await findStaffPerson(services.keyring, organisationId, handlerId));
  // Who handled it left meanwhile: then it is given to somebody else.
  if (!person) {
    await Complaints.updateOne({ organisationId, _id }, { $push: { pending: 'nobody' } });
    return;
  }
  const { email: to, name } = person;
  await send(services, record, {
    about,
    to,
    firstName: firstNameOf(name),
    path: `/klachten/${_id}`,
  });
}

async function mailComplainant(
  services: Services,
  record: ComplaintRecord,
  about: ComplaintMail,
): Promise<void> {
  const { contact } = await openComplaint(services, record);
  if (!contact || !record.contactConfirmedAt) return;
  const { email: to, firstName } = contact;
  await send(services, record, { about, to, firstName, path: '/klacht/volgen' });
}

async function send(
  services: Services,
  record: ComplaintRecord,
  mail: { about: ComplaintMail; to: string; firstName: string | null; path: string },
): Promise<void> {
  const organisation = await organisationOf(record);
  const { about, to, firstName, path } = mail;
  const { hostname } = new URL(services.publicUrl);
  await services.mailer.send({
    to,
    messageId: `complaint.${randomBytes(12).toString('hex')}@${hostname}`,
    ...complaintMail(about, {
      organisation,
      firstName,
      url: `${services.publicUrl}${path}`,
      reference: record.reference,
      due: record.due,
    }),
  });
}

async function organisationOf({ organisationId }: ComplaintRecord) {
  const organisation = await findOrganisation(organisationId);
  if (!organisation) throw new AppError('broken-record', 'a complaint without its organisation');
  return organisation;
}
