import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { type StaffRole, type UserDto, userDto, type UserRecord, Users } from '#app/models/user.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { endSessions } from './session.server.ts';
import type { Staff } from './require-staff.server.ts';

type Admin = Pick<Staff, 'user' | 'portal'>;

/** Everybody with an account that has not ended, by name. */
export async function listUsers({ user, portal }: Admin): Promise<UserDto[]> {
  const { organisationId } = user;
  const users = await Users.find({ organisationId, status: trusted({ $ne: 'ended' }) }).lean<UserRecord[]>();
  return users
    .map((found) => userDto(portal.keyring, found))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** @throws AppError `not-found`, `conflict` when nobody would be admin any more */
export async function changeRoles(admin: Admin, userId: string, roles: readonly StaffRole[]): Promise<void> {
  await changeUser(admin, userId, { roles: [...roles] }, 'role-changed');
}

/** Ends an account and all its sessions. @throws AppError `not-found`, `conflict` when nobody would be admin any more */
export async function endUser(admin: Admin, userId: string): Promise<void> {
  const endedAt = admin.portal.clock();
  await changeUser(admin, userId, { status: 'ended', invitation: null, endedAt }, 'user-ended');
  await endSessions({ id: userId, organisationId: admin.user.organisationId });
}

/**
 * Looks after the change, not before it: of two admins who end each other at the same moment, at least one stays, for
 * each takes its change back when no admin is left.
 */
async function changeUser(
  { user: by, portal }: Admin,
  userId: string,
  change: Partial<UserRecord>,
  act: string,
) {
  const { organisationId } = by;
  const target = { organisationId, _id: userId };
  const before = await Users.findOne({ ...target, status: trusted({ $ne: 'ended' }) }).lean<UserRecord>();
  if (!before) throw new AppError('not-found');
  await Users.updateOne(target, { $set: change });
  if (!(await Users.exists({ organisationId, roles: 'admin', status: 'active' }))) {
    const { roles, status, invitation, endedAt } = before;
    await Users.updateOne(target, { $set: { roles, status, invitation, endedAt } });
    throw new AppError('conflict', 'the last admin stays');
  }
  await recordAct({
    organisationId,
    at: portal.clock(),
    actorId: by.id,
    act,
    targetId: userId,
    data: change.roles ? { roles: change.roles.join(' ') } : {},
  });
}
