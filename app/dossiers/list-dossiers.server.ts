import { dossiersFilter, type Action, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { Dossiers, dossierDto, type DossierDto, type DossierRecord } from '#app/models/dossier.server.ts';
import type { Services } from '#app/record/services.ts';

/** Dossiers that somebody may read, newest first. @param search the start of a name */
export async function listDossiers(services: Services, user: StaffUser, search = ''): Promise<DossierDto[]> {
  const filter = dossiersFilter(user);
  if (!filter) return [];
  const tokens = services.search.queryTokens(user.organisationId, search);
  const found = await Dossiers.find({
    ...filter,
    destroyedAt: null,
    ...(tokens.length > 0 ? { searchTokens: trusted({ $all: tokens }) } : {}),
  })
    .sort({ createdAt: -1 })
    .limit(200)
    .lean<DossierRecord[]>();
  return found.map((dossier) => dossierDto(services.keyring, dossier));
}

/** Whether somebody may do this in a dossier, for the page that offers it. */
export async function mayInDossier(user: StaffUser, id: string, action: Action): Promise<boolean> {
  const filter = isId(id) ? dossiersFilter(user, action) : null;
  return filter !== null && (await Dossiers.exists({ ...filter, _id: id })) !== null;
}

/** @throws AppError `not-found` also when it is not theirs */
export async function readDossier(
  services: Services,
  user: StaffUser,
  id: string,
  action: Action = 'document.read',
): Promise<DossierDto> {
  const filter = isId(id) ? dossiersFilter(user, action) : null;
  const found = filter && (await Dossiers.findOne({ ...filter, _id: id }).lean<DossierRecord>());
  if (!found) throw new AppError('not-found');
  return dossierDto(services.keyring, found);
}
