import { documentsFilter, type Action, type DocumentFilter, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';

/**
 * Part of a query: which documents somebody may do this with in the archive. Who works in the archive sees the whole
 * organisation, so no dossiers need to be asked.
 *
 * @returns null for none at all
 */
export function archiveQuery(user: StaffUser, action: Action): Omit<DocumentFilter, 'dossierId'> | null {
  const filter = documentsFilter(user, [], action);
  return filter && !filter.dossierId ? filter : null;
}

/** A document of the archive, also one that was destroyed. @throws AppError `not-found` also when it is not theirs */
export async function findArchived(user: StaffUser, id: string, action: Action): Promise<DocumentRecord> {
  const query = isId(id) ? archiveQuery(user, action) : null;
  const record = query && (await Documents.findOne({ ...query, _id: id }).lean<DocumentRecord>());
  if (!record) throw new AppError('not-found');
  return record;
}
