import { newToken, sha256Hex } from '#app/record/secrets.server.ts';
import { type SessionDto, type SessionRecord, sessionDto, Sessions } from '#app/models/session.server.ts';
import { insertNew, trusted } from '#app/models/define-model.server.ts';
import { DeviceTurns } from '#app/models/device-turn.server.ts';
import type { UserRecord } from '#app/models/user.server.ts';
import type { Portal } from '#app/services.server.ts';
import { readCookie, writeCookie } from './cookie.server.ts';

/** A working week at most, and no longer than a working day without coming back. */
const longestMs = 7 * 24 * 60 * 60_000;
const idleMs = 12 * 60 * 60_000;
/** Being seen is written down no more often than this. */
const seenEveryMs = 5 * 60_000;

export type SessionPortal = Pick<Portal, 'clock' | 'publicUrl'>;

/**
 * Starts a session with a fresh token, of which only the hash is kept.
 *
 * @param options.isVerified whether the second factor was given too
 * @param options.endsAt when it ends at the latest, for one that goes on for another
 * @param options.replaces the session that this one comes in place of: a token never lives through a sign-in
 * @returns the `Set-Cookie` header
 */
export async function startSession(
  { clock, publicUrl }: SessionPortal,
  user: Pick<UserRecord, '_id' | 'organisationId'>,
  options: { isVerified: boolean; device: string | null; endsAt?: Date; replaces?: SessionRecord | null },
): Promise<string> {
  const now = clock();
  const token = newToken();
  await insertNew(Sessions, {
    _id: sha256Hex(token),
    organisationId: user.organisationId,
    userId: user._id,
    verifiedAt: options.isVerified ? now : null,
    device: options.device,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: options.endsAt ?? new Date(now.getTime() + (options.isVerified ? longestMs : unverifiedMs)),
  });
  if (options.replaces) await Sessions.deleteOne({ _id: options.replaces._id });
  return writeCookie(publicUrl, token, longestMs);
}

/** How long somebody may take between password and code, or to set up the app. */
const unverifiedMs = 30 * 60_000;

/** The session that a request carries, when it still lives. Being seen is noted now and then. */
export async function findSession(
  { clock, publicUrl }: SessionPortal,
  request: Request,
): Promise<SessionRecord | null> {
  const token = readCookie(publicUrl, request);
  if (!token) return null;
  const now = clock();
  const session = await Sessions.findOne({
    _id: sha256Hex(token),
    expiresAt: trusted({ $gt: now }),
    lastSeenAt: trusted({ $gt: new Date(now.getTime() - idleMs) }),
  }).lean<SessionRecord>();
  if (session && now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) {
    await Sessions.updateOne({ _id: session._id }, { $set: { lastSeenAt: now } });
  }
  return session;
}

/** Somebody's living sessions on all devices, last seen first. */
export async function listSessions({ clock }: SessionPortal, user: Owner): Promise<SessionDto[]> {
  const now = clock();
  const sessions = await Sessions.find({
    organisationId: user.organisationId,
    userId: user.id,
    expiresAt: trusted({ $gt: now }),
    lastSeenAt: trusted({ $gt: new Date(now.getTime() - idleMs) }),
  })
    .sort({ lastSeenAt: -1 })
    .lean<SessionRecord[]>();
  return sessions.map(sessionDto);
}

/** Ends one of somebody's own sessions; any other stays as it is. */
export async function endSession(user: Owner, sessionId: string): Promise<void> {
  await Sessions.deleteOne({ organisationId: user.organisationId, userId: user.id, _id: sessionId });
}

/** Ends all of somebody's sessions but one, or all; and all devices that they lent out. */
export async function endSessions(user: Owner, except: string | null = null): Promise<void> {
  await Sessions.deleteMany({
    organisationId: user.organisationId,
    userId: user.id,
    ...(except !== null && { _id: trusted({ $ne: except }) }),
  });
  // A PIN must not bring back what was ended.
  await DeviceTurns.deleteMany({ organisationId: user.organisationId, staffId: user.id });
}

interface Owner {
  id: string;
  organisationId: string;
}
