import { emptyRecord, type PersonRecord, type RecordChange } from '#app/domain/person-record.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';
import { defineModel, isDuplicateKey, moment, part, sealed, text } from './define-model.server.ts';

/** What a dossier says of its person, sealed under the dossier's key; it ends with the dossier. */
export interface StoredPersonRecord {
  /** The dossier's id: there is one. */
  _id: string;
  organisationId: string;
  revision: number;
  /** Sealed parts and settled documents of `PersonRecord`, field `content`. */
  content: Buffer;
  /** The newest changes, oldest first; each sealed `RecordChange`, field `changes.<n>`. */
  changes: { n: number; sealed: Buffer }[];
  updatedAt: Date;
}

export const PersonRecords = defineModel<StoredPersonRecord>(
  'PersonRecord',
  'personRecords',
  {
    organisationId: text,
    revision: { type: Number, required: true },
    content: sealed,
    changes: { type: [part({ n: { type: Number, required: true }, sealed })], default: [] },
    updatedAt: moment,
  },
  // Always asked for by the dossier's id.
  [],
);

/** More changes than anybody looks back on; keeps the record far below what one may measure. */
const keptChanges = 300;

export async function findPersonRecord(
  organisationId: string,
  dossierId: string,
): Promise<StoredPersonRecord | null> {
  return PersonRecords.findOne({ organisationId, _id: dossierId }).lean<StoredPersonRecord>();
}

/**
 * The one write: a change and what it leads to, if nobody changed anything since the writer read.
 *
 * @param key the dossier's
 * @returns false when somebody else was first: read again and decide again
 */
export async function appendToPersonRecord(
  key: Uint8Array,
  { organisationId, dossierId }: { organisationId: string; dossierId: string },
  next: PersonRecord,
  change: RecordChange,
): Promise<boolean> {
  const secrets = personRecordSecrets(key, dossierId);
  const update = {
    $set: {
      revision: next.revision,
      content: secrets.sealContent(next),
      updatedAt: new Date(change.at),
    },
    $push: {
      changes: { $each: [{ n: change.n, sealed: secrets.sealChange(change) }], $slice: -keptChanges },
    },
  };
  const before = { organisationId, _id: dossierId, revision: change.n - 1 };
  try {
    const isFirst = change.n === 1;
    const result = await PersonRecords.updateOne(before, update, { upsert: isFirst });
    return result.matchedCount + result.upsertedCount === 1;
  } catch (error) {
    // Two wrote the first change.
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** Nothing of it is kept. */
export async function deletePersonRecord(organisationId: string, dossierId: string): Promise<void> {
  await PersonRecords.deleteOne({ organisationId, _id: dossierId });
}

/** Sealed fields of a record, under its dossier's key. @param key of the dossier, `openDossierKey` */
export const personRecordSecrets = (key: Uint8Array, dossierId: string) => {
  const place = (field: string) => ({ record: dossierId, field });
  return {
    sealContent: ({ parts, settled }: PersonRecord) =>
      sealValue(key, { parts, settled } as unknown as Json, place('content')),
    sealChange: (change: RecordChange) =>
      sealValue(key, { ...change } as unknown as Json, place(`changes.${change.n}`)),
    /** @throws AppError `broken-record` */
    open: (stored: StoredPersonRecord | null): PersonRecord =>
      stored
        ? {
            ...openValue<Omit<PersonRecord, 'revision'>>(key, stored.content, place('content')),
            revision: stored.revision,
          }
        : emptyRecord,
    openChanges: (stored: StoredPersonRecord | null): RecordChange[] =>
      (stored?.changes ?? []).map((change) =>
        openValue<RecordChange>(key, change.sealed, place(`changes.${change.n}`)),
      ),
  };
};
