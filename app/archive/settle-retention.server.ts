import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import { Organisations, type OrganisationRecord } from '#app/models/organisation.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { destroyableFrom, keptUntil, retentionRule } from '#app/record/retention.server.ts';
import type { Services } from '#app/record/services.ts';
import { surroundingsOf } from './open-records.server.ts';
import { recordConsentEnds } from './record-consent-ends.server.ts';

/**
 * Makes the stored terms right, for all organisations: records the closing of dossiers and the end of consent on the chains
 * of their documents, and works out anew until when everything is kept. A sweep that finds all from the records: run twice, or broken off
 * half-way, it does no harm. The stored term only serves lists; nothing is destroyed by it.
 *
 * @returns how many documents it changed
 */
export async function settleRetention(services: Services): Promise<number> {
  let changed = 0;
  const organisations = await Organisations.find({}).lean<OrganisationRecord[]>();
  for (const organisation of organisations) {
    changed += await recordClosings(services, organisation);
    changed += await recordConsentEnds(services, organisation);
    changed += await settleTerms(organisation);
  }
  return changed;
}

/** Puts the closing of one dossier, or of all that are closed, on the chains of their documents. */
export async function recordClosings(
  services: Services,
  { _id: organisationId }: Pick<OrganisationRecord, '_id'>,
  dossierId?: string,
): Promise<number> {
  const closed = await Dossiers.find({
    organisationId,
    closedAt: trusted({ $ne: null }),
    destroyedAt: null,
    ...(dossierId ? { _id: dossierId } : {}),
  }).lean<DossierRecord[]>();
  let changed = 0;
  for (const { _id, closedAt } of closed) {
    const at = closedAt?.toISOString();
    const documents = await Documents.find({
      organisationId,
      dossierId: _id,
      phase: trusted({ $ne: 'destroyed' }),
    })
      .select({ events: 1 })
      .lean<Pick<DocumentRecord, '_id' | 'events'>[]>();
    for (const record of documents) {
      if (!at || stateOf(record).ends.dossier !== null) continue;
      await changeRecord(services, { organisationId, id: record._id }, { kind: 'system' }, () => ({
        command: { type: 'recordEnd', of: 'dossier', at },
      }));
      changed += 1;
    }
  }
  return changed;
}

async function settleTerms(organisation: OrganisationRecord): Promise<number> {
  let changed = 0;
  let batch: DocumentRecord[] = [];
  const flush = async () => {
    const { dossiers, templates } = await surroundingsOf(organisation._id, batch);
    for (const record of batch) {
      const template = templates.get(record.template.sha256);
      if (!template) continue;
      const rule = retentionRule(template, organisation);
      const until = keptUntil(stateOf(record), rule, organisation, dossiers.get(record.dossierId));
      const retainUntil = destroyableFrom(until, organisation);
      if (retainUntil?.getTime() === record.retainUntil?.getTime()) continue;
      // Only on the chain it was worked out from: whoever changed it meanwhile is settled next time.
      const head = { organisationId: organisation._id, _id: record._id, 'chain.hash': record.chain.hash };
      const { modifiedCount } = await Documents.updateOne(head, { $set: { retainUntil } });
      changed += modifiedCount;
    }
    batch = [];
  };
  const cursor = Documents.find({
    organisationId: organisation._id,
    phase: trusted({ $nin: ['sent', 'destroyed'] }),
  })
    .select({ events: 1, template: 1, dossierId: 1, retainUntil: 1, chain: 1 })
    .lean<DocumentRecord[]>()
    .cursor();
  for await (const record of cursor) {
    batch.push(record);
    if (batch.length === 200) await flush();
  }
  await flush();
  return changed;
}
