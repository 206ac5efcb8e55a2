import { chooseHandler } from '#app/domain/complaint.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import type { ComplaintRecord } from '#app/models/complaint.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import type { Services } from '#app/record/services.ts';
import { changeComplaint, colleaguesOf } from './open-complaint.server.ts';

type Target = Pick<ComplaintRecord, 'organisationId' | '_id'>;

/**
 * Gives a complaint to somebody else who may handle it.
 *
 * @throws AppError `forbidden` when that is somebody whom it is about, or who has not the role
 */
export async function handOver(
  services: Services,
  user: StaffUser,
  target: Target,
  handlerId: string,
): Promise<void> {
  await assignTo(services, target, { handlerId, byStaffId: user.id });
}

/** Also by the portal itself. @throws AppError `forbidden` */
export async function assignTo(
  services: Services,
  target: Target,
  { handlerId, byStaffId }: { handlerId: string; byStaffId: string | null },
): Promise<void> {
  const staff = await colleaguesOf(services, target.organisationId);
  const chosen = staff.find(({ id }) => id === handlerId);
  let dossierId = '';
  await changeComplaint(services, target, ({ record }) => {
    if (!chosen || chooseHandler([chosen], record.barredIds) === null) throw new AppError('forbidden');
    dossierId = record.dossierId;
    return {
      entries: [{ kind: 'assigned', staffId: byStaffId, words: chosen.name }],
      set: { handlerId },
      work: ['handler'],
    };
  });
  const { organisationId } = target;
  await Dossiers.updateOne({ organisationId, _id: dossierId }, { $set: { keeperId: handlerId } });
}

/**
 * Keeps somebody out whom the complaint turns out to be about, the handler too: then it goes to another one. First they
 * are kept from what was told, then from the complaint, so that nothing stands open in between.
 *
 * @throws AppError `not-found` for who has no account here
 */
export async function keepOut(
  services: Services,
  user: StaffUser,
  { organisationId, _id, dossierId, documentId }: ComplaintRecord,
  staffId: string,
): Promise<void> {
  const staff = await colleaguesOf(services, organisationId);
  const person = staff.find(({ id }) => id === staffId);
  if (!person) throw new AppError('not-found');
  const bar = { $addToSet: { barredIds: staffId } };
  await Documents.updateOne({ organisationId, _id: documentId }, bar);
  await Dossiers.updateOne({ organisationId, _id: dossierId }, bar);
  await changeComplaint(services, { organisationId, _id }, ({ record }) => {
    const barredIds = [...new Set([...record.barredIds, staffId])];
    const isHandler = record.handlerId === staffId;
    return {
      entries: [{ kind: 'barred', staffId: user.id, words: person.name }],
      set: { barredIds, ...(isHandler && { handlerId: null }) },
      work: isHandler ? ['nobody'] : [],
    };
  });
}
