import { AppError } from '#app/lib/errors.ts';
import type { FileRecord } from '#app/models/document-types.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { momentInWords } from '../in-words.ts';
import { readPdf, storeFile } from '#app/record/stored-files.server.ts';
import { describeEvidence } from './describe-evidence.server.ts';

/**
 * At completion: makes the PDF fit for long keeping (revocation data, archive time stamp), makes the evidence sheet and
 * seals it too. Only then is the document said to be sealed.
 *
 * @throws AppError `time-stamp-unavailable`, `worker-unavailable`, `storage-unavailable`: tried again later
 */
export async function preserveDocument(
  services: Services,
  target: { organisationId: string; id: string },
): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  if (loaded.state.preserved) return;
  const newest = await readPdf(loaded, 'newest');
  const { bytes, level } = await services.seal.preserve(
    loaded.state.parties.length > 0
      ? newest
      : await sealForOrganisation(services, loaded, newest, 'document'),
  );
  const evidence = await makeEvidence(services, loaded, sha256Hex(bytes));
  const files = [
    await filed(services, loaded, 'sealed', bytes),
    await filed(services, loaded, 'evidence', evidence),
  ];
  await changeRecord(services, target, { kind: 'system' }, ({ record }) => ({
    command: {
      type: 'recordPreserved',
      sha256: sha256Hex(bytes),
      level,
      evidenceSha256: sha256Hex(evidence),
    },
    set: () => ({ files: [...record.files.filter(({ kind }) => kind !== 'signed'), ...files] }),
  }));
}

async function makeEvidence(
  services: Services,
  loaded: LoadedRecord,
  finalSha256: string,
): Promise<Uint8Array> {
  const composed = await composeRecord(services, loaded);
  const sheet = await describeEvidence(services, loaded, composed, finalSha256);
  const { bytes } = await services.pdf.renderEvidence(sheet);
  return (await services.seal.preserve(await sealForOrganisation(services, loaded, bytes, 'evidence'))).bytes;
}

/** The organisation's own seal, on what it made and nobody else signs. */
async function sealForOrganisation(
  services: Services,
  loaded: LoadedRecord,
  pdf: Uint8Array,
  kind: 'document' | 'evidence',
): Promise<Uint8Array> {
  const { organisation } = await composeRecord(services, loaded);
  const t = wordsOf('pdf');
  const now = services.clock();
  const { bytes } = await services.seal.sign({
    pdf,
    field: organisationField,
    commonName: organisation.name,
    organisation: organisation.name,
    reason: t(`seal.reason.${kind}`),
    lines: [t('seal.by', { name: organisation.name }), momentInWords(now, organisation.timeZone)],
    certify: true,
    at: now.toISOString(),
  });
  return bytes;
}

async function filed(
  services: Services,
  loaded: LoadedRecord,
  kind: FileRecord['kind'],
  bytes: Uint8Array,
): Promise<FileRecord> {
  const n = kind === 'sealed' ? loaded.state.seals.length : 0;
  if (kind === 'sealed' && n === 0 && loaded.state.parties.length > 0)
    throw new AppError('broken-record', 'preserved without a seal');
  const blobId = await storeFile(loaded, bytes);
  return { kind, n, blobId, sha256: sha256Hex(bytes), size: bytes.length, at: services.clock() };
}
