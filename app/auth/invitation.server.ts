import { AppError } from '#app/lib/errors.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { staffInvitationMail } from '#app/mail/messages/staff-invitation.server.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import {
  openPerson,
  type StaffRole,
  type UserPerson,
  type UserRecord,
  Users,
} from '#app/models/user.server.ts';
import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import type { Portal } from '#app/services.server.ts';
import { insertUser } from './create-user.server.ts';
import { hashPassword } from './password.server.ts';
import type { Staff } from './require-staff.server.ts';

const validForMs = 7 * 24 * 60 * 60_000;

/**
 * Makes an account that waits for its owner, and mails them the link.
 *
 * @throws AppError `conflict` when the address has an account; `mail-unavailable`, `mail-refused`: the account is there,
 *   and the mail can be sent again
 */
export async function inviteUser(
  { portal, user: by, organisation }: Omit<Staff, 'session'>,
  person: UserPerson & { roles: readonly StaffRole[] },
): Promise<void> {
  const { organisationId } = by;
  const user = await insertUser(
    portal,
    { ...person, organisationId },
    { passwordHash: null, status: 'invited', invitation: null },
  );
  await recordAct({
    organisationId,
    at: portal.clock(),
    actorId: by.id,
    act: 'user-invited',
    targetId: user._id,
  });
  await sendInvitation({ portal, organisation }, { ...user, ...person });
}

/** Sends a new link to somebody who has not come yet; the one before it stops working. @throws AppError `not-found` */
export async function inviteAgain(
  { portal, user: by, organisation }: Omit<Staff, 'session'>,
  userId: string,
): Promise<void> {
  const { organisationId } = by;
  const user = await Users.findOne({ organisationId, _id: userId, status: 'invited' }).lean<UserRecord>();
  if (!user) throw new AppError('not-found');
  await sendInvitation({ portal, organisation }, { ...user, ...openPerson(portal.keyring, user) });
}

/** @throws AppError `link-expired` for every link that does not work */
export async function openInvitation(
  { clock, keyring }: Pick<Portal, 'clock' | 'keyring'>,
  token: string,
): Promise<{ user: UserRecord; person: UserPerson }> {
  const user = await Users.findOne({
    'invitation.hash': sha256Hex(token),
    'invitation.expiresAt': trusted({ $gt: clock() }),
    status: 'invited',
  }).lean<UserRecord>();
  if (!user) throw new AppError('link-expired', 'no such invitation');
  return { user, person: openPerson(keyring, user) };
}

/** The invited person chooses a password; the link is spent by it. @throws AppError `link-expired` */
export async function acceptInvitation(
  portal: Pick<Portal, 'clock' | 'keyring'>,
  token: string,
  password: string,
): Promise<UserRecord> {
  const { user } = await openInvitation(portal, token);
  const { _id, organisationId } = user;
  const accepted = await Users.updateOne(
    { organisationId, _id, status: 'invited', 'invitation.hash': sha256Hex(token) },
    { $set: { passwordHash: await hashPassword(password), status: 'active', invitation: null } },
  );
  if (accepted.modifiedCount !== 1) throw new AppError('link-expired', 'used at the same moment');
  await recordAct({
    organisationId,
    at: portal.clock(),
    actorId: _id,
    act: 'invitation-accepted',
    targetId: _id,
  });
  return { ...user, status: 'active' };
}

async function sendInvitation(
  { portal, organisation }: Pick<Staff, 'portal' | 'organisation'>,
  user: { _id: string; organisationId: string } & UserPerson,
): Promise<void> {
  const { clock, mailer, publicUrl } = portal;
  const token = newToken();
  const invitation = { hash: sha256Hex(token), expiresAt: new Date(clock().getTime() + validForMs) };
  await Users.updateOne({ organisationId: user.organisationId, _id: user._id }, { $set: { invitation } });
  const mail = staffInvitationMail({
    organisation,
    timeZone: organisation.timeZone,
    firstName: firstNameOf(user.name),
    url: `${publicUrl}/uitnodiging/${token}`,
    expiresAt: invitation.expiresAt,
  });
  const messageId = `${invitation.hash.slice(0, 32)}@${new URL(publicUrl).hostname}`;
  await mailer.send({ to: user.email, ...mail, messageId });
}
