import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { storeFile } from '#app/record/stored-files.server.ts';

interface Target {
  organisationId: string;
  id: string;
}

/** Makes the base PDF of a revision: what every party is shown, and signs. */
export async function renderBase(services: Services, target: Target, revision: number): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  if (loaded.state.revision !== revision) throw new AppError('changed-meanwhile');
  const { content, context } = await composeRecord(services, loaded);
  const { bytes, pages, renderer } = await services.pdf.renderDocument({ content, context });
  const sha256 = sha256Hex(bytes);
  const blobId = await storeFile(loaded, bytes);
  await changeRecord(services, target, { kind: 'system' }, () => ({
    command: { type: 'recordRendered', revision, sha256, pages, bytes: bytes.length, renderer },
    set: () => ({ base: { blobId, revision, sha256, pages } }),
  }));
}
