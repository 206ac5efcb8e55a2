import { complaintsFilter, type StaffUser } from '#app/domain/access.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { Complaints, type ComplaintRecord } from '#app/models/complaint.server.ts';
import { findStaffNames } from '#app/models/user.server.ts';
import type { Services } from '#app/record/services.ts';

/** A complaint in a list: when it came in and what is due, nothing of what was told. */
export interface ComplaintRow {
  id: string;
  reference: string;
  isUrgent: boolean;
  isClosed: boolean;
  createdAt: string;
  due: string | null;
  /** The day is over. */
  isLate: boolean;
  handler: string | null;
  isMine: boolean;
}

/** Complaints that somebody may see, what is due first on top. @param input.only those given to them */
export async function listComplaints(
  { keyring, clock }: Pick<Services, 'keyring' | 'clock'>,
  user: StaffUser,
  input: { status: 'open' | 'closed'; timeZone: string; onlyMine?: boolean },
): Promise<ComplaintRow[]> {
  const filter = complaintsFilter(user, 'complaint.read');
  if (!filter) return [];
  const found = await Complaints.find({
    ...filter,
    status: input.status,
    ...(input.onlyMine && { handlerId: user.id }),
  })
    .sort({ due: 1 })
    .limit(100)
    .select({ log: 0, contact: 0 })
    .lean<ComplaintRecord[]>();
  const handlers = found.flatMap(({ handlerId }) => handlerId ?? []);
  const names = await findStaffNames(keyring, user.organisationId, [...new Set(handlers)]);
  const today = localDateOf(clock(), input.timeZone);
  return found.map(({ _id, reference, isUrgent, status, createdAt, due, handlerId }) => ({
    id: _id,
    reference,
    isUrgent,
    isClosed: status === 'closed',
    createdAt: createdAt.toISOString(),
    due,
    isLate: due !== null && due < today,
    handler: handlerId === null ? null : (names[handlerId] ?? null),
    isMine: handlerId === user.id,
  }));
}
