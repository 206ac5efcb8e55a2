import { dossiersFilter, documentsFilter, seesAll, type Action, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { openRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * Part of a query: which documents somebody may do something with. Access is in the query, so what may not be seen is
 * not found either.
 *
 * @returns null for none at all
 */
export async function accessQuery(user: StaffUser, action: Action): Promise<Record<string, unknown> | null> {
  const dossiers = dossiersFilter(user, action);
  if (!dossiers) return null;
  const ids = seesAll(user, action) ? [] : await dossierIds(dossiers);
  const filter = documentsFilter(user, ids, action);
  if (!filter) return null;
  return filter.dossierId ? { ...filter, dossierId: trusted({ $in: filter.dossierId.$in }) } : { ...filter };
}

/**
 * A document that this member of staff may do this with, opened.
 *
 * @throws AppError `not-found` also when it exists and is not theirs; `destroyed`
 */
export async function findForStaff(
  services: Services,
  user: StaffUser,
  id: string,
  action: Action = 'document.read',
): Promise<LoadedRecord> {
  return openRecord(services, await findRecordForStaff(user, id, action));
}

/** Whether somebody may do this with a document, for the page that offers it. */
export async function mayWithDocument(user: StaffUser, id: string, action: Action): Promise<boolean> {
  const query = isId(id) ? await accessQuery(user, action) : null;
  return query !== null && (await Documents.exists({ ...query, _id: id })) !== null;
}

/**
 * The id of the document with this printed code, if this member of staff may read it.
 *
 * @throws AppError `not-found` also when it exists and is not theirs
 */
export async function findIdByReference(user: StaffUser, reference: string): Promise<string> {
  const query = await accessQuery(user, 'document.read');
  const found =
    query &&
    (await Documents.findOne({ ...query, reference })
      .select({ _id: 1 })
      .lean<{ _id: string }>());
  if (!found) throw new AppError('not-found');
  return found._id;
}

/** The same without opening it, for what was destroyed. */
export async function findRecordForStaff(
  user: StaffUser,
  id: string,
  action: Action,
): Promise<DocumentRecord> {
  const query = isId(id) ? await accessQuery(user, action) : null;
  const record = query && (await Documents.findOne({ ...query, _id: id }).lean<DocumentRecord>());
  if (!record) throw new AppError('not-found');
  return record;
}

async function dossierIds(filter: NonNullable<ReturnType<typeof dossiersFilter>>): Promise<string[]> {
  const found = await Dossiers.find(filter).select({ _id: 1 }).lean<{ _id: string }[]>();
  return found.map(({ _id }) => _id);
}
