import { emptyRecord } from '#app/domain/person-record.ts';
import { personNamed, prefillAnswers, type Answers } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { isAppError } from '#app/lib/errors.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { Documents } from '#app/models/document.server.ts';
import type { CarriedOver, DocumentRecord } from '#app/models/document-types.ts';
import { dossierDto, type DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { userDto, Users, type UserRecord } from '#app/models/user.server.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import { loadPersonRecord } from '#app/record/person-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { recordPath } from '#templates/definition/record.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';

/** What a new document starts with. */
export interface StartAnswers {
  answers: Answers;
  /** Fields whose answer was taken over from somewhere else, to be looked at again. */
  carriedOver: CarriedOver[];
}

/**
 * The answers that are known before anybody types: from the dossier, the organisation, whoever starts it, and the newest
 * completed documents of the forms that the template names. What does not fit a field's rules is left out.
 */
export async function startAnswers(
  services: Services,
  template: Template,
  { dossier, staffId }: { dossier: DossierRecord; staffId: string | null },
): Promise<StartAnswers> {
  const { organisationId } = dossier;
  const fields = template.sections.flatMap((section) => section.fields);
  const paths = fields.flatMap(({ prefill }) => prefill ?? []);
  const [organisation, user, earlier, count] = await Promise.all([
    findOrganisation(organisationId),
    staffId !== null && paths.some((path) => path.startsWith('user.'))
      ? Users.findOne({ _id: staffId, organisationId }).lean<UserRecord>()
      : null,
    earlierAnswers(services, dossier, namedForms(paths, 'earlier')),
    countCompleted(dossier, namedForms(paths, 'count')),
  ]);
  const country = organisation?.country ?? 'NL';
  const sources = {
    dossier: await dossierSource(services, dossier, paths),
    organisation: { name: organisation?.name ?? '' },
    ...(user && { user: { person: personNamed(userDto(services.keyring, user).name) } }),
    earlier: Object.fromEntries(earlier.map(({ form, answers }) => [form, answers])),
    count,
  };
  const carried = prefillAnswers(template, sources, { country });
  const initial = fields.flatMap((field) => (field.initial === undefined ? [] : [[field.id, field.initial]]));
  return {
    answers: { ...(Object.fromEntries(initial) as Record<string, Json>), ...carried.answers },
    carriedOver: Object.entries(carried.paths).map(([fieldId, path]) => ({
      fieldId,
      ...originOf(path, earlier),
    })),
  };
}

/** The dossier's name, and what it says of its person where a field asks for that. */
async function dossierSource(services: Services, dossier: DossierRecord, paths: readonly string[]) {
  const name = dossierDto(services.keyring, dossier).label;
  if (dossier.kind !== 'person') return { name };
  const asks = paths.some((path) => path.startsWith(recordPath));
  const { parts } = asks ? (await loadPersonRecord(services, dossier)).record : emptyRecord;
  const record = Object.fromEntries(Object.entries(parts).map(([part, { value }]) => [part, value]));
  return { name, person: personNamed(name), record };
}

function originOf(path: string, earlier: readonly EarlierAnswers[]): Omit<CarriedOver, 'fieldId'> {
  const [root = '', form] = path.split('.');
  const source = root === 'earlier' ? earlier.find((one) => one.form === form) : undefined;
  if (source) return { from: 'earlier', title: source.title, completedAt: source.completedAt };
  return { from: root === 'organisation' || root === 'user' ? root : 'dossier' };
}

/** `earlier.uitvoeringsplan.doelen` → `uitvoeringsplan`. */
function namedForms(paths: readonly string[], root: 'earlier' | 'count'): string[] {
  return [
    ...new Set(paths.map((path) => path.split('.')).flatMap(([at, form]) => (at === root && form) || [])),
  ];
}

/** How many documents of each form the dossier has that were completed; also what was destroyed since counts. */
async function countCompleted(
  { organisationId, _id: dossierId }: DossierRecord,
  forms: readonly string[],
): Promise<Record<string, number>> {
  const phase = trusted({ $in: ['completed', 'destroyed'] });
  const counted = forms.map(async (form) => {
    const count = await Documents.countDocuments({ organisationId, dossierId, 'template.id': form, phase });
    return [form, count] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

interface EarlierAnswers {
  form: string;
  title: string;
  /** ISO 8601, UTC. */
  completedAt: string;
  answers: Answers;
}

async function earlierAnswers(
  services: Services,
  { organisationId, _id: dossierId }: DossierRecord,
  forms: readonly string[],
): Promise<EarlierAnswers[]> {
  const found = await Promise.all(
    forms.map(async (form) => {
      const record = await Documents.findOne({
        organisationId,
        dossierId,
        'template.id': form,
        phase: 'completed',
      })
        .sort({ createdAt: -1 })
        .lean<DocumentRecord>();
      return record ? await answersOf(services, record) : [];
    }),
  );
  return found.flat();
}

/** None of a document whose content is gone. */
async function answersOf(services: Services, record: DocumentRecord): Promise<EarlierAnswers[]> {
  const { id: form, version } = record.template;
  const title = getTemplate(form, version)?.title ?? form;
  try {
    const { secrets, state } = await openRecord(services, record);
    const completedAt = state.completedAt ?? record.updatedAt.toISOString();
    return [{ form, title, completedAt, answers: secrets.openAnswers(record) }];
  } catch (error) {
    if (isAppError(error, 'destroyed')) return [];
    throw error;
  }
}
