import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { type UserRecord, Users } from '#app/models/user.server.ts';
import { hashPassword, isPassword } from './password.server.ts';
import { newRecoveryCodes } from './recovery-codes.server.ts';
import type { Staff } from './require-staff.server.ts';
import { endSessions } from './session.server.ts';

/**
 * Changes somebody's own password and ends their sessions on other devices.
 *
 * @throws AppError `invalid-input` when the old one is wrong, `rate-limited` after five wrong ones
 */
export async function changePassword(
  { user, session, portal }: Staff,
  { old, fresh }: { old: string; fresh: string },
): Promise<void> {
  const { id, organisationId } = user;
  const { limits, clock } = portal;
  await limits.consume('signInAccount', 'change', id);
  const record = await Users.findOne({ organisationId, _id: id }).lean<UserRecord>();
  if (!(await isPassword(record?.passwordHash ?? null, old)))
    throw new AppError('invalid-input', 'the old password');
  await limits.forget('signInAccount', 'change', id);
  await Users.updateOne({ organisationId, _id: id }, { $set: { passwordHash: await hashPassword(fresh) } });
  await endSessions(user, session._id);
  await recordAct({ organisationId, at: clock(), actorId: id, act: 'password-changed', targetId: id });
}

/** New recovery codes, to be shown once; those before stop working. */
export async function renewRecoveryCodes({ user, portal }: Staff): Promise<string[]> {
  const { codes, hashes } = newRecoveryCodes();
  const { id, organisationId } = user;
  await Users.updateOne({ organisationId, _id: id }, { $set: { recoveryCodes: hashes } });
  await recordAct({
    organisationId,
    at: portal.clock(),
    actorId: id,
    act: 'recovery-codes-renewed',
    targetId: id,
  });
  return codes;
}
