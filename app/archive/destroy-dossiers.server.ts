import { trusted } from '#app/models/define-model.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * When the last document of a closed dossier is destroyed, the dossier's name and key go too. A sweep: it finds from the
 * records which those are. A closed dossier takes no new documents, so nothing can come in between.
 *
 * @returns how many dossiers were destroyed
 */
export async function destroyDossiers(services: Pick<Services, 'clock'>): Promise<number> {
  let destroyed = 0;
  const closed = Dossiers.find({ closedAt: trusted({ $ne: null }), destroyedAt: null })
    .select({ organisationId: 1 })
    .lean<DossierRecord[]>()
    .cursor();
  for await (const found of closed) {
    const { _id, organisationId } = found;
    if (!(await isEmptied(organisationId, _id))) continue;
    const { modifiedCount } = await Dossiers.updateOne(
      { organisationId, _id, destroyedAt: null, closedAt: trusted({ $ne: null }) },
      { $set: { wrappedKey: null, label: null, searchTokens: [], destroyedAt: services.clock() } },
    );
    destroyed += modifiedCount;
  }
  return destroyed;
}

async function isEmptied(organisationId: string, dossierId: string): Promise<boolean> {
  const of = { organisationId, dossierId };
  if (await Documents.exists({ ...of, phase: trusted({ $ne: 'destroyed' }) })) return false;
  return (await Documents.exists(of)) !== null;
}
