import { trusted } from '#app/models/define-model.server.ts';
import type { DocumentRecord, PartyPerson } from '#app/models/document-types.ts';
import { Dossiers, openDossierKey, type DossierRecord } from '#app/models/dossier.server.ts';
import { TemplateVersions, type TemplateVersionRecord } from '#app/models/template-version.server.ts';
import { openRecordKeys, secretsOf } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';

/** What a list needs beside the records: two queries, however long the list. */
export interface Surroundings {
  dossiers: ReadonlyMap<string, DossierRecord>;
  templates: ReadonlyMap<string, Template>;
}

export async function surroundingsOf(
  organisationId: string,
  records: readonly Pick<DocumentRecord, 'dossierId' | 'template'>[],
): Promise<Surroundings> {
  const dossierIds = [...new Set(records.map(({ dossierId }) => dossierId))];
  const templateIds = [...new Set(records.map(({ template }) => template.id))];
  const [dossiers, versions] = await Promise.all([
    Dossiers.find({ organisationId, _id: trusted({ $in: dossierIds }) }).lean<DossierRecord[]>(),
    TemplateVersions.find({ organisationId, templateId: trusted({ $in: templateIds }) }).lean<
      TemplateVersionRecord[]
    >(),
  ]);
  return {
    dossiers: new Map(dossiers.map((dossier) => [dossier._id, dossier])),
    templates: new Map(
      versions.map(({ sha256, definition }) => [sha256, JSON.parse(definition) as Template]),
    ),
  };
}

/** The people in a document, in its order; none once it is destroyed. */
export function openPeople(
  { keyring }: Pick<Services, 'keyring'>,
  record: DocumentRecord,
  dossier: DossierRecord | undefined,
): { partyId: string; role: string; person: PartyPerson }[] {
  if (!record.recordKey || !dossier?.wrappedKey) return [];
  const keys = openRecordKeys(openDossierKey(keyring, dossier), record._id, record.recordKey);
  const { openPerson } = secretsOf(keys, record._id);
  return record.parties.flatMap(({ partyId, role, person }) =>
    person ? [{ partyId, role, person: openPerson(partyId, person) }] : [],
  );
}
