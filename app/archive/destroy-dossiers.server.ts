import { retentionEnd } from '#app/domain/retention.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { deletePersonRecord, PersonRecords } from '#app/models/person-record.server.ts';
import { destroyableFrom, retentionRule } from '#app/record/retention.server.ts';
import type { Services } from '#app/record/services.ts';
import { recordForm } from '#templates/definition/record-form.ts';

/**
 * When the last document of a closed dossier is destroyed, the dossier's name, its record of the person and its key go
 * too; not before the record's own term is over, where there is one. A dossier in which nothing was ever started has only
 * that term. A sweep: it finds from the records which those are. A closed dossier takes no new documents and no changes,
 * so nothing can come in between.
 *
 * @returns how many dossiers were destroyed
 */
export async function destroyDossiers(services: Pick<Services, 'clock'>): Promise<number> {
  let destroyed = 0;
  const closed = Dossiers.find({ closedAt: trusted({ $ne: null }), destroyedAt: null })
    .select({ organisationId: 1, closedAt: 1 })
    .lean<DossierRecord[]>()
    .cursor();
  for await (const found of closed) {
    const { _id, organisationId } = found;
    if (!(await isOver(found, services.clock()))) continue;
    await deletePersonRecord(organisationId, _id);
    const { modifiedCount } = await Dossiers.updateOne(
      { organisationId, _id, destroyedAt: null, closedAt: trusted({ $ne: null }) },
      { $set: { wrappedKey: null, label: null, searchTokens: [], destroyedAt: services.clock() } },
    );
    destroyed += modifiedCount;
  }
  return destroyed;
}

async function isOver(dossier: DossierRecord, now: Date): Promise<boolean> {
  const { _id, organisationId } = dossier;
  const of = { organisationId, dossierId: _id };
  if (await Documents.exists({ ...of, phase: trusted({ $ne: 'destroyed' }) })) return false;
  const hadDocuments = (await Documents.exists(of)) !== null;
  const hasRecord = (await PersonRecords.exists({ organisationId, _id })) !== null;
  return hadDocuments && !hasRecord ? true : isTermOver(dossier, now);
}

async function isTermOver({ organisationId, closedAt }: DossierRecord, now: Date): Promise<boolean> {
  const organisation = await findOrganisation(organisationId);
  if (!organisation || !closedAt) return false;
  const facts = { dossierClosedAt: closedAt.toISOString() };
  const end = retentionEnd(retentionRule(recordForm, organisation), facts, organisation.timeZone);
  const from = destroyableFrom(end?.until ?? null, organisation);
  return from !== null && from <= now;
}
