import type { StaffUser } from '#app/domain/access.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { Bulks, bulkSecrets, type BulkRecord, type Mapping } from '#app/models/bulk.server.ts';
import type { Services } from '#app/record/services.ts';

/** A list with the means to open what is sealed in it. */
export interface LoadedBulk {
  record: BulkRecord;
  heads: string[];
  mapping: Mapping;
  seal: (field: string, value: Json) => Buffer;
  open: <T>(field: string, value: Uint8Array) => T;
}

/** A list is its bringer's own: nobody else finds it. @throws AppError `not-found` */
export async function findBulk(user: StaffUser, id: string): Promise<BulkRecord> {
  const { organisationId, id: createdBy } = user;
  const record = isId(id)
    ? await Bulks.findOne({ organisationId, createdBy, _id: id }).lean<BulkRecord>()
    : null;
  if (!record) throw new AppError('not-found');
  return record;
}

/** @throws AppError `destroyed` when nothing of it is kept any more */
export function openBulk({ keyring }: Pick<Services, 'keyring'>, record: BulkRecord): LoadedBulk {
  if (!record.wrappedKey || !record.heads || !record.mapping) throw new AppError('destroyed');
  const { seal, open } = bulkSecrets(keyring.openDataKey(record._id, record.wrappedKey), record._id);
  return {
    record,
    seal,
    open,
    heads: open<string[]>('heads', record.heads),
    mapping: open<Mapping>('mapping', record.mapping),
  };
}
