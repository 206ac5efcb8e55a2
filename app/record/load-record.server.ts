import { replay } from '#app/domain/replay.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import type { State } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Dossiers, openDossierKey, type DossierRecord } from '#app/models/dossier.server.ts';
import { openRecordKeys, secretsOf, type RecordKeys, type Secrets } from './secrets.server.ts';
import type { Services } from './services.ts';

/** A record as read, with what its chain says and the means to open what is sealed in it. */
export interface LoadedRecord {
  record: DocumentRecord;
  state: State;
  keys: RecordKeys;
  secrets: Secrets;
}

/**
 * Loads a document of an organisation.
 *
 * @throws AppError `not-found` (also when it is another organisation's), `destroyed`, `broken-record`
 */
export async function loadRecord(
  services: Services,
  organisationId: string,
  id: string,
): Promise<LoadedRecord> {
  const record = await findDocument(organisationId, id);
  if (!record) throw new AppError('not-found');
  return openRecord(services, record);
}

/** @throws AppError `destroyed` when the content is gone, `broken-record` */
export async function openRecord(
  services: Pick<Services, 'keyring'>,
  record: DocumentRecord,
): Promise<LoadedRecord> {
  if (!record.recordKey) throw new AppError('destroyed');
  const keys = await openKeys(services, record, record.recordKey);
  return { record, state: stateOf(record), keys, secrets: secretsOf(keys, record._id) };
}

/** The means to open what is sealed in a record of which no more was read than this. */
export async function openSecrets(
  services: Pick<Services, 'keyring'>,
  record: Whose,
  recordKey: Buffer,
): Promise<Secrets> {
  return secretsOf(await openKeys(services, record, recordKey), record._id);
}

/** What the chain says, whether or not the content still exists. */
export function stateOf(record: Pick<DocumentRecord, 'events'>): State {
  return replay(record.events as DocumentEvent[]);
}

type Whose = Pick<DocumentRecord, '_id' | 'organisationId' | 'dossierId'>;

async function openKeys(
  { keyring }: Pick<Services, 'keyring'>,
  { _id, organisationId, dossierId }: Whose,
  recordKey: Buffer,
): Promise<RecordKeys> {
  const dossier = await Dossiers.findOne({ organisationId, _id: dossierId }).lean<DossierRecord>();
  if (!dossier) throw new AppError('broken-record', 'a document without its dossier');
  return openRecordKeys(openDossierKey(keyring, dossier), _id, recordKey);
}

/** Path of a party's field for `$set`; within one compare-and-set an index is safe. */
export function partyPath({ record }: Pick<LoadedRecord, 'record'>, partyId: string, field: string): string {
  const index = record.parties.findIndex((party) => party.partyId === partyId);
  if (index === -1) throw new AppError('not-found');
  return `parties.${index}.${field}`;
}
