import type { IdentitySeen } from '#app/domain/events.ts';
import { defineModel, json, moment, optionalText, text } from './define-model.server.ts';

/** A device of staff on which parties sign one after the other, locked to whose turn it is. */
export interface DeviceTurnRecord {
  /** SHA-256 of the token in the cookie, hexadecimal. */
  _id: string;
  organisationId: string;
  /** Whose device it is, and who is present. */
  staffId: string;
  documentId: string;
  /** On the document and in the addresses of its pages. */
  reference: string;
  /** Who signs on it, in the order of the table, and what told the staff member who they are. */
  people: { partyId: string; seen: IdentitySeen }[];
  /** Whose turn it is now; null between two. */
  partyId: string | null;
  /** The visit of that turn. */
  visitId: string | null;
  /** argon2id of the PIN that gives the device back, and how often it may still be tried. */
  pinHash: string;
  triesLeft: number;
  /** Kind of device in words. */
  device: string | null;
  /** When the session of staff that it began from would have ended: the PIN makes no session longer. */
  sessionEndsAt: Date;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export const DeviceTurns = defineModel<DeviceTurnRecord>(
  'DeviceTurn',
  'deviceTurns',
  {
    organisationId: text,
    staffId: text,
    documentId: text,
    reference: text,
    people: { type: [json], required: true },
    partyId: optionalText,
    visitId: optionalText,
    pinHash: text,
    triesLeft: { type: Number, required: true },
    device: optionalText,
    sessionEndsAt: moment,
    createdAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
  },
  [
    // A user's devices, to end them with the sessions. A request finds its own by _id.
    { keys: { organisationId: 1, staffId: 1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
);
