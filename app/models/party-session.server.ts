import { defineModel, moment, optionalMoment, optionalText, sealed, text } from './define-model.server.ts';

/** A party's visit to one document, from link to signature. */
export interface PartySessionRecord {
  /** SHA-256 of the token in the cookie, hexadecimal. */
  _id: string;
  organisationId: string;
  documentId: string;
  partyId: string;
  /** Number of the link that it came by; a replaced link ends it. */
  link: number;
  /** When the party proved to be who they are; null before that. */
  identifiedAt: Date | null;
  /** How: a code by sms or mail, or in person. */
  identifiedBy: string | null;
  /** The staff member on whose device the party signs. */
  witnessId: string | null;
  /** What the party has filled in and not yet signed; sealed under the dossier's key, field `draft`. */
  draft: Buffer | null;
  createdAt: Date;
  expiresAt: Date;
}

export const PartySessions = defineModel<PartySessionRecord>(
  'PartySession',
  'partySessions',
  {
    organisationId: text,
    documentId: text,
    partyId: text,
    link: { type: Number, required: true },
    identifiedAt: optionalMoment,
    identifiedBy: optionalText,
    witnessId: optionalText,
    draft: sealed,
    createdAt: moment,
    expiresAt: moment,
  },
  [
    // The draft that a party left on another device; ends with the document. A request finds its session by _id.
    { keys: { organisationId: 1, documentId: 1, partyId: 1, createdAt: -1 } },
    { keys: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
);
