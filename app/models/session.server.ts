import { defineModel, moment, optionalMoment, optionalText, text } from './define-model.server.ts';

/** A staff member's session on one device. */
export interface SessionRecord {
  /** SHA-256 of the token in the cookie, hexadecimal. */
  _id: string;
  organisationId: string;
  userId: string;
  /** When the second factor was given; null before that, and then nothing but that step is open. */
  verifiedAt: Date | null;
  /** Kind of device in words, "Firefox op Windows": no address, no full user agent. */
  device: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export interface SessionDto {
  id: string;
  device: string | null;
  createdAt: string;
  lastSeenAt: string;
}

export const Sessions = defineModel<SessionRecord>(
  'Session',
  'sessions',
  {
    organisationId: text,
    userId: text,
    verifiedAt: optionalMoment,
    device: optionalText,
    createdAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
  },
  [
    // A user's sessions, to list and end. A request finds its session by _id.
    { keys: { organisationId: 1, userId: 1, lastSeenAt: -1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
);

/** The hash is no secret: it opens nothing without the token. */
export function sessionDto(session: SessionRecord): SessionDto {
  return {
    id: session._id,
    device: session.device,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
  };
}
