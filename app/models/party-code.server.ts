import { defineModel, isDuplicateKey, moment, text, trusted } from './define-model.server.ts';

/** The one live code of a party for one document. Kept apart from the record: tries are counted without its chain. */
export interface PartyCodeRecord {
  /** `<documentId>:<partyId>`. */
  _id: string;
  /** HMAC of the code with `salt`, hexadecimal. */
  hash: string;
  salt: string;
  /** Counted before each comparison. */
  tries: number;
  sentAt: Date;
  expiresAt: Date;
}

export const PartyCodes = defineModel<PartyCodeRecord>(
  'PartyCode',
  'partyCodes',
  { hash: text, salt: text, tries: { type: Number, required: true }, sentAt: moment, expiresAt: moment },
  // A code is always asked for by _id.
  [{ keys: { expiresAt: 1 }, expireAfterSeconds: 0 }],
);

/** Replaces the party's code, if any: one lives at a time. */
export async function replaceCode(code: PartyCodeRecord): Promise<void> {
  const { _id, ...rest } = code;
  try {
    await PartyCodes.updateOne({ _id }, { $set: rest }, { upsert: true });
  } catch (error) {
    // Two first codes in the same instant: the record is there now.
    if (!isDuplicateKey(error)) throw error;
    await PartyCodes.updateOne({ _id }, { $set: rest });
  }
}

/**
 * Counts one try and gives the code to compare with, so that tries at the same instant cannot exceed the limit.
 *
 * @returns null when there is no live code with tries left
 */
export async function takeCodeTry(id: string, limit: number, now: Date): Promise<PartyCodeRecord | null> {
  const live = { _id: id, tries: trusted({ $lt: limit }), expiresAt: trusted({ $gt: now }) };
  const counted = await PartyCodes.updateOne(live, { $inc: { tries: 1 } });
  return counted.modifiedCount === 1 ? PartyCodes.findOne({ _id: id }).lean<PartyCodeRecord>() : null;
}

export async function findCode(id: string): Promise<PartyCodeRecord | null> {
  return PartyCodes.findOne({ _id: id }).lean<PartyCodeRecord>();
}

/** @returns false when somebody else used it first: a code works once */
export async function spendCode(id: string, hash: string): Promise<boolean> {
  return (await PartyCodes.deleteOne({ _id: id, hash })).deletedCount === 1;
}
