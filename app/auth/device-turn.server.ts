import { endTurn } from '#app/documents/device/device-turn.server.ts';
import type { IdentitySeen } from '#app/domain/events.ts';
import { AppError } from '#app/lib/errors.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import { insertNew, trusted } from '#app/models/define-model.server.ts';
import { DeviceTurns, type DeviceTurnRecord } from '#app/models/device-turn.server.ts';
import { Users, type UserRecord } from '#app/models/user.server.ts';
import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import { hashPassword, isPassword } from './password.server.ts';
import type { Staff } from './require-staff.server.ts';
import { endSession, startSession, type SessionPortal } from './session.server.ts';
import { writeTurnCookie } from './turn-cookie.server.ts';

/** A hall full of people fits in the whole; a calm reader in the pause. */
const longestMs = 4 * 60 * 60_000;
const idleMs = 45 * 60_000;
const pinTries = 5;

/**
 * Locks a device: the session of staff on it ends, and what it opens from here on is the document of whose turn it is.
 * Only the PIN, or signing in again, gives it back.
 *
 * @returns the `Set-Cookie` header
 */
export async function lockDevice(
  { portal, user, session }: Staff,
  input: {
    documentId: string;
    reference: string;
    people: readonly { partyId: string; seen: IdentitySeen }[];
    pin: string;
    device: string | null;
  },
): Promise<string> {
  const { pin, people, ...rest } = input;
  const now = portal.clock();
  const secret = newToken();
  await insertNew(DeviceTurns, {
    _id: sha256Hex(secret),
    organisationId: user.organisationId,
    staffId: user.id,
    ...rest,
    people: [...people],
    partyId: null,
    visitId: null,
    pinHash: await hashPassword(pin),
    triesLeft: pinTries,
    sessionEndsAt: session.expiresAt,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + longestMs),
  });
  await endSession(user, session._id);
  await recordAct(act(user, 'device-locked', now));
  return writeTurnCookie(portal.publicUrl, secret);
}

/**
 * The device that a request comes from. One that nobody touched for long is locked for good, and so is the visit on it.
 *
 * @returns null when the device is none, or is none any more
 */
export async function findTurn(
  { clock }: Pick<SessionPortal, 'clock'>,
  secret: string | null,
): Promise<DeviceTurnRecord | null> {
  if (secret === null) return null;
  const now = clock();
  const turn = await DeviceTurns.findOne({ _id: sha256Hex(secret) }).lean<DeviceTurnRecord>();
  if (!turn) return null;
  if (turn.expiresAt <= now || now.getTime() - turn.lastSeenAt.getTime() > idleMs) {
    await endDevice(turn);
    return null;
  }
  if (now.getTime() - turn.lastSeenAt.getTime() > 60_000)
    await DeviceTurns.updateOne({ _id: turn._id }, { $set: { lastSeenAt: now } });
  return turn;
}

/**
 * Gives the device back to whose it is. Each try is counted before it is compared; after the last the device is of
 * nobody, and its owner signs in as on any other.
 *
 * @returns the `Set-Cookie` header of the session that goes on
 * @throws AppError `wrong-code` (details.left), `too-many-tries`
 */
export async function unlockDevice(
  portal: SessionPortal,
  turn: DeviceTurnRecord,
  pin: string,
): Promise<string> {
  const { _id, organisationId, staffId } = turn;
  const taken = await DeviceTurns.findOneAndUpdate(
    { _id, triesLeft: trusted({ $gt: 0 }) },
    { $inc: { triesLeft: -1 } },
    { returnDocument: 'after' },
  ).lean<DeviceTurnRecord>();
  const isRight = taken !== null && (await isPassword(taken.pinHash, pin));
  const user = await Users.findOne({ organisationId, _id: staffId, status: 'active' }).lean<UserRecord>();
  if (!isRight && taken && taken.triesLeft > 0)
    throw new AppError('wrong-code', 'another PIN', { details: { left: taken.triesLeft } });
  await endDevice(turn);
  const now = portal.clock();
  await recordAct(act({ organisationId, id: staffId }, isRight ? 'device-unlocked' : 'device-lost', now));
  if (!isRight || !user || turn.sessionEndsAt <= now) throw new AppError('too-many-tries');
  return startSession(portal, user, { isVerified: true, device: turn.device, endsAt: turn.sessionEndsAt });
}

/** The device is nobody's any more, and neither is the visit on it. */
async function endDevice(turn: DeviceTurnRecord): Promise<void> {
  await endTurn(turn);
  await DeviceTurns.deleteOne({ _id: turn._id });
}

const act = (user: { organisationId: string; id: string }, name: string, at: Date) => ({
  organisationId: user.organisationId,
  at,
  actorId: user.id,
  act: name,
  targetId: user.id,
});
