import { dossiersFilter, type StaffUser } from '#app/domain/access.ts';
import { nameKey } from '#app/lib/name-key.ts';
import { dossierDto, Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * The ids of the open dossiers in which somebody may send documents, by `nameKey`. Names are sealed, so all are opened:
 * for who looks up many names at once.
 */
export async function openDossiers(
  { keyring }: Pick<Services, 'keyring'>,
  user: StaffUser,
  kind: DossierRecord['kind'],
): Promise<Map<string, string[]>> {
  const filter = dossiersFilter(user, 'document.send');
  const found = filter
    ? await Dossiers.find({ ...filter, kind, closedAt: null, destroyedAt: null }).lean<DossierRecord[]>()
    : [];
  const byName = new Map<string, string[]>();
  for (const dossier of found) {
    const key = nameKey(dossierDto(keyring, dossier).label);
    byName.set(key, [...(byName.get(key) ?? []), dossier._id]);
  }
  return byName;
}
