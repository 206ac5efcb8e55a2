import type { PersonRecord, RecordChange } from '#app/domain/person-record.ts';
import { openDossierKey, type DossierRecord } from '#app/models/dossier.server.ts';
import { findPersonRecord, personRecordSecrets } from '#app/models/person-record.server.ts';
import type { Services } from './services.ts';

/** What a dossier says of its person, opened. */
export interface LoadedPersonRecord {
  /** The dossier's data key. */
  key: Buffer;
  record: PersonRecord;
  /** The newest changes, oldest first. */
  changes: RecordChange[];
}

/** @throws AppError `destroyed`, `broken-record` */
export async function loadPersonRecord(
  { keyring }: Pick<Services, 'keyring'>,
  dossier: Pick<DossierRecord, '_id' | 'organisationId' | 'wrappedKey'>,
): Promise<LoadedPersonRecord> {
  const key = openDossierKey(keyring, dossier);
  const stored = await findPersonRecord(dossier.organisationId, dossier._id);
  const secrets = personRecordSecrets(key, dossier._id);
  return { key, record: secrets.open(stored), changes: secrets.openChanges(stored) };
}
