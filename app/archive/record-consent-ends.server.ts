import { localDateOf } from '#app/domain/local-date.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import { TemplateVersions, type TemplateVersionRecord } from '#app/models/template-version.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { asksConsent, consentsIn, isLive } from '#app/record/consents.ts';
import { loadRecord, stateOf } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';

/**
 * Records that the consent in a document is over, when all of it was taken back or ran out: the day after its last day
 * the term of keeping begins. A sweep: run twice it does nothing the second time.
 *
 * @returns how many documents it changed
 */
export async function recordConsentEnds(
  services: Services,
  { _id: organisationId, timeZone }: Pick<OrganisationRecord, '_id' | 'timeZone'>,
): Promise<number> {
  const today = localDateOf(services.clock(), timeZone);
  const versions = await TemplateVersions.find({ organisationId }).lean<TemplateVersionRecord[]>();
  const ids = versions
    .filter(({ definition }) => asksConsent(JSON.parse(definition) as Template))
    .map(({ templateId }) => templateId);
  const documents = await Documents.find({
    organisationId,
    phase: 'completed',
    'template.id': trusted({ $in: [...new Set(ids)] }),
  })
    .select({ events: 1 })
    .lean<Pick<DocumentRecord, '_id' | 'events'>[]>();
  let changed = 0;
  for (const record of documents) {
    if (stateOf(record).ends.consent !== null) continue;
    const loaded = await loadRecord(services, organisationId, record._id);
    const consents = consentsIn(loaded, await composeRecord(services, loaded));
    if (consents.length === 0 || consents.some((consent) => isLive(consent, today))) continue;
    // What was taken back ended at once; what ran out, on its last day.
    const at = consents
      .map(({ until, withdrawnAt }) => localDateOf(withdrawnAt ?? until ?? today, timeZone))
      .reduce((last, day) => (day > last ? day : last));
    await changeRecord(services, { organisationId, id: record._id }, { kind: 'system' }, () => ({
      command: { type: 'recordEnd', of: 'consent', at },
    }));
    changed += 1;
  }
  return changed;
}
