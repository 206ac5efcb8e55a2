import { prefillAnswers, type Answers } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { isAppError } from '#app/lib/errors.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { dossierDto, type DossierRecord } from '#app/models/dossier.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { userDto, Users, type UserRecord } from '#app/models/user.server.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';

/** What a new document starts with. */
export interface StartAnswers {
  answers: Answers;
  /** Fields whose answer was taken over from somewhere else, to be looked at again. */
  carriedOver: string[];
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
  const [organisation, user, earlier] = await Promise.all([
    findOrganisation(organisationId),
    staffId !== null && paths.some((path) => path.startsWith('user.'))
      ? Users.findOne({ _id: staffId, organisationId }).lean<UserRecord>()
      : null,
    earlierAnswers(services, dossier, earlierForms(paths)),
  ]);
  const country = organisation?.country ?? 'NL';
  const sources = {
    ...(dossier.kind === 'person' && {
      dossier: { person: personOf(dossierDto(services.keyring, dossier).label) },
    }),
    organisation: { name: organisation?.name ?? '' },
    ...(user && { user: { person: personOf(userDto(services.keyring, user).name) } }),
    earlier,
  };
  const carried = prefillAnswers(template, sources, { country });
  const initial = fields.flatMap((field) => (field.initial === undefined ? [] : [[field.id, field.initial]]));
  return {
    answers: { ...(Object.fromEntries(initial) as Record<string, Json>), ...carried },
    carriedOver: Object.keys(carried),
  };
}

/** "Jan van der Berg" → first name and the rest; one word is a last name. */
function personOf(name: string): { firstName?: string; lastName: string } {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return rest.length === 0 ? { lastName: first } : { firstName: first, lastName: rest.join(' ') };
}

/** `earlier.uitvoeringsplan.doelen` → `uitvoeringsplan`. */
function earlierForms(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => /^earlier\.([^.]+)\./.exec(path)?.[1] ?? []))];
}

async function earlierAnswers(
  services: Services,
  { organisationId, _id: dossierId }: DossierRecord,
  forms: readonly string[],
): Promise<Record<string, Answers>> {
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
      return record ? [[form, await answersOf(services, record)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** None of a document whose content is gone. */
async function answersOf(services: Services, record: DocumentRecord): Promise<Answers> {
  try {
    return (await openRecord(services, record)).secrets.openAnswers(record);
  } catch (error) {
    if (isAppError(error, 'destroyed')) return {};
    throw error;
  }
}
