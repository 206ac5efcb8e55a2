import type { Fact } from '#app/domain/person-record.ts';
import { validateAnswers, type Answers } from '#app/forms/index.ts';
import { isAppError } from '#app/lib/errors.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { templates } from '#templates/index.ts';
import { recordForm } from '#templates/definition/record-form.ts';
import { partAt } from '#templates/definition/record.ts';
import type { Template } from '#templates/definition/template.ts';

/**
 * What the completed documents of a dossier say of its person, where their forms propose it. Found from the documents
 * each time, so what is destroyed or withdrawn proposes nothing any more.
 */
export async function findFacts(services: Services, dossier: DossierRecord): Promise<Fact[]> {
  const { organisationId, _id: dossierId } = dossier;
  const records = await Documents.find({
    organisationId,
    dossierId,
    phase: 'completed',
    'template.id': trusted({ $in: proposingForms }),
  })
    .sort({ createdAt: -1 })
    .limit(100)
    .lean<DocumentRecord[]>();
  if (records.length === 0) return [];
  const country = (await findOrganisation(organisationId))?.country ?? 'NL';
  return (await Promise.all(records.map((record) => factsOf(services, record, country)))).flat();
}

const proposingForms = [
  ...new Set(templates.filter((template) => proposalsIn(template).length > 0).map(({ id }) => id)),
];

/** Which field says what of which part, in the order of the form. */
function proposalsIn(template: Template): { fieldId: string; part: string }[] {
  return template.sections.flatMap(({ fields }) =>
    fields.flatMap(({ id, proposes }) => {
      const part = partAt(proposes);
      return part ? [{ fieldId: id, part: part.id }] : [];
    }),
  );
}

async function factsOf(services: Services, record: DocumentRecord, country: 'NL' | 'BE'): Promise<Fact[]> {
  const template = await findTemplateVersion(record.organisationId, record.template);
  if (!template) return [];
  const { answers, completedAt } = await openAnswers(services, record);
  if (completedAt === null) return [];
  const source = { documentId: record._id, title: template.title, completedAt };
  const said = proposalsIn(template).flatMap(({ fieldId, part }) => {
    const value = Object.hasOwn(answers, fieldId) ? answers[fieldId] : undefined;
    return value === undefined || value === null ? [] : [[part, value] as const];
  });
  // The first field that says something of a part; what does not fit the part any more says nothing.
  const fitting = validateAnswers(
    recordForm,
    Object.fromEntries(said.reverse()),
    { country },
    { mode: 'complete' },
  );
  return Object.entries(fitting.value).flatMap(([part, value]) =>
    value === undefined ? [] : [{ part, value, source }],
  );
}

/** Nothing of a document whose content went between two moments. */
async function openAnswers(
  services: Services,
  record: DocumentRecord,
): Promise<{ answers: Answers; completedAt: string | null }> {
  try {
    const { state, secrets } = await openRecord(services, record);
    return { answers: secrets.openAnswers(record), completedAt: state.completedAt };
  } catch (error) {
    if (isAppError(error, 'destroyed')) return { answers: {}, completedAt: null };
    throw error;
  }
}
