import { defineModel, moment, optionalMoment, optionalText, text } from './define-model.server.ts';

/** A link to somebody's own page that was mailed, or the visit that it began. Says nothing of who it is. */
export interface OwnVisitRecord {
  /** SHA-256 of the token in the link or the cookie, hexadecimal. */
  _id: string;
  kind: 'link' | 'visit';
  /** Keyed hashes of the e-mail address, one per organisation: what `parties.addressHash` of documents holds. */
  addressHashes: string[];
  /** Keyed hash of the phone that the code went to; null when it went by mail. */
  phoneHash: string | null;
  /** When they showed who they are; null before that. */
  identifiedAt: Date | null;
  expiresAt: Date;
}

export const OwnVisits = defineModel<OwnVisitRecord>(
  'OwnVisit',
  'ownVisits',
  {
    kind: text,
    addressHashes: { type: [String], required: true },
    phoneHash: optionalText,
    identifiedAt: optionalMoment,
    expiresAt: moment,
  },
  // A visit is always asked for by _id.
  [{ keys: { expiresAt: 1 }, expireAfterSeconds: 0 }],
);
