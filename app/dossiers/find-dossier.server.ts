import { dossiersFilter, type Action, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';

/**
 * The dossier of a person in which somebody may do this. Access is in the query: what is not theirs is not found.
 *
 * @throws AppError `not-found` also for a partnership, which has no record of a person, and for what was destroyed
 */
export async function findPersonDossier(user: StaffUser, id: string, action: Action): Promise<DossierRecord> {
  const filter = isId(id) ? dossiersFilter(user, action) : null;
  const found =
    filter &&
    (await Dossiers.findOne({ ...filter, _id: id, kind: 'person', destroyedAt: null }).lean<DossierRecord>());
  if (!found) throw new AppError('not-found');
  return found;
}
