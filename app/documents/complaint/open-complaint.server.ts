import { complaintsFilter, type StaffUser } from '#app/domain/access.ts';
import type { Colleague } from '#app/domain/complaint.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import {
  complaintSecrets,
  Complaints,
  updateComplaint,
  type ComplaintContact,
  type ComplaintEntry,
  type ComplaintRecord,
} from '#app/models/complaint.server.ts';
import { Dossiers, openDossierKey, type DossierRecord } from '#app/models/dossier.server.ts';
import { userDto, Users, type UserRecord } from '#app/models/user.server.ts';
import type { Services } from '#app/record/services.ts';

/** A complaint with what is sealed in it. */
export interface OpenComplaint {
  record: ComplaintRecord;
  log: readonly ComplaintEntry[];
  contact: ComplaintContact | null;
}

/**
 * A complaint that this member of staff may do this with. Access is in the query: whom it is about finds nothing.
 *
 * @throws AppError `not-found` also when it exists and is not theirs; `destroyed`
 */
export async function findComplaint(
  services: Pick<Services, 'keyring'>,
  user: StaffUser,
  id: string,
  action: 'complaint.read' | 'complaint.handle',
): Promise<OpenComplaint> {
  const filter = isId(id) ? complaintsFilter(user, action) : null;
  const record = filter && (await Complaints.findOne({ ...filter, _id: id }).lean<ComplaintRecord>());
  if (!record) throw new AppError('not-found');
  return openComplaint(services, record);
}

/** @throws AppError `destroyed` when its dossier's key is gone */
export async function openComplaint(
  { keyring }: Pick<Services, 'keyring'>,
  record: ComplaintRecord,
): Promise<OpenComplaint> {
  const { openLog, openContact } = complaintSecrets(await keyOf(keyring, record), record._id);
  return { record, log: openLog(record), contact: openContact(record) };
}

/** What changes in a complaint, with what is written down about it. */
export interface ComplaintChange {
  entries: readonly Omit<ComplaintEntry, 'at'>[];
  set?: Partial<Omit<ComplaintRecord, '_id' | 'organisationId' | 'revision' | 'log'>>;
  /** Work that follows, beside what is waiting already. */
  work?: readonly string[];
}

/**
 * Changes a complaint on what is there now; when somebody else was first, decides again on what is there then.
 *
 * @throws AppError what `propose` throws; `changed-meanwhile` when it never came to its turn
 */
export async function changeComplaint(
  services: Pick<Services, 'keyring' | 'clock'>,
  { organisationId, _id }: Pick<ComplaintRecord, 'organisationId' | '_id'>,
  propose: (open: OpenComplaint) => ComplaintChange,
): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    const record = await Complaints.findOne({ organisationId, _id }).lean<ComplaintRecord>();
    if (!record) throw new AppError('not-found');
    const open = await openComplaint(services, record);
    const { entries, set = {}, work = [] } = propose(open);
    const now = services.clock();
    const { sealLog } = complaintSecrets(await keyOf(services.keyring, record), _id);
    const log = [...open.log, ...entries.map((entry) => ({ ...entry, at: now.toISOString() }))];
    const pending = [...new Set([...record.pending, ...work])];
    const due = work.length > 0 ? { pending, workDue: now, attempts: 0 } : {};
    if (await updateComplaint(record, { ...due, ...set, log: sealLog(log) })) return;
  }
  throw new AppError('changed-meanwhile', 'the complaint kept changing');
}

/** Everybody of the organisation who has an account now, longest with it first. */
export async function colleaguesOf(
  { keyring }: Pick<Services, 'keyring'>,
  organisationId: string,
): Promise<Colleague[]> {
  const users = await Users.find({ organisationId, status: 'active' }).lean<UserRecord[]>();
  return users
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map((user) => {
      const { id, name, roles } = userDto(keyring, user);
      return { id, name, roles };
    });
}

async function keyOf(
  keyring: Services['keyring'],
  { organisationId, dossierId }: Pick<ComplaintRecord, 'organisationId' | 'dossierId'>,
): Promise<Buffer> {
  const dossier = await Dossiers.findOne({ organisationId, _id: dossierId }).lean<DossierRecord>();
  if (!dossier) throw new AppError('broken-record', 'a complaint without its dossier');
  return openDossierKey(keyring, dossier);
}
