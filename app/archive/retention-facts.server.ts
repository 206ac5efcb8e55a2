import type { LocalDate } from '#app/domain/events.ts';
import type { State } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation, type OrganisationRecord } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { destroyableFrom, keptUntil, retentionRule } from '#app/record/retention.server.ts';
import type { RetentionRule, Template } from '#templates/definition/template.ts';

/** What the term of one document follows from. */
export interface RetentionFacts {
  organisation: OrganisationRecord;
  template: Template;
  rule: RetentionRule;
  keptUntil: (state: State) => LocalDate | null;
  destroyableFrom: (state: State) => Date | null;
}

/** @throws AppError `broken-record` when the organisation or the form is missing */
export async function retentionFacts(
  record: Pick<DocumentRecord, 'organisationId' | 'dossierId' | 'template'>,
): Promise<RetentionFacts> {
  const { organisationId, dossierId } = record;
  const [organisation, template, dossier] = await Promise.all([
    findOrganisation(organisationId),
    findTemplateVersion(organisationId, record.template),
    Dossiers.findOne({ organisationId, _id: dossierId }).lean<DossierRecord>(),
  ]);
  if (!organisation || !template) throw new AppError('broken-record', 'no organisation or template');
  const rule = retentionRule(template, organisation);
  const until = (state: State) => keptUntil(state, rule, organisation, dossier);
  return {
    organisation,
    template,
    rule,
    keptUntil: until,
    destroyableFrom: (state) => destroyableFrom(until(state), organisation),
  };
}
