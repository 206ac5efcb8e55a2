import { AppError } from '#app/lib/errors.ts';
import { newId } from '#app/lib/ids.ts';
import { BulkRows, Bulks, bulkSecrets } from '#app/models/bulk.server.ts';
import { insertNew } from '#app/models/define-model.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { guessMapping, type BulkTarget } from './bulk-targets.ts';

/**
 * Keeps a list that somebody brought, sealed, with a first guess of what its columns are for. Nothing is made of it yet.
 *
 * @param loaded the draft that all documents will be made after
 * @param sheet as of `readSheetRows`: the heads first
 * @returns the list's id
 * @throws AppError `not-allowed-in-state` when the draft was sent, or is of an older version of the form
 */
export async function startBulk(
  { clock, keyring }: Pick<Services, 'clock' | 'keyring'>,
  { record, state }: Pick<LoadedRecord, 'record' | 'state'>,
  input: { staffId: string; sheet: readonly (readonly string[])[]; targets: readonly BulkTarget[] },
): Promise<string> {
  if (state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const [heads = [], ...rows] = input.sheet;
  const now = clock();
  const _id = newId(now);
  const { organisationId } = record;
  const { key, wrapped } = keyring.createDataKey(_id);
  const { seal } = bulkSecrets(key, _id);
  // The rows first: a list without all its rows is never seen.
  await BulkRows.insertMany(
    rows.map((cells, index) => {
      const row = index + 2;
      return {
        _id: `${_id}.${row}`,
        organisationId,
        bulkId: _id,
        row,
        cells: seal(`rows.${row}`, [...cells]),
        status: 'waiting',
        problems: [],
        documentId: newId(now),
        dossierId: newId(now),
        at: null,
      };
    }),
  );
  await insertNew(Bulks, {
    _id,
    organisationId,
    createdBy: input.staffId,
    modelId: record._id,
    templateId: record.template.id,
    status: 'new',
    wrappedKey: wrapped,
    heads: seal('heads', [...heads]),
    mapping: seal('mapping', { ...guessMapping(input.targets, heads) }),
    model: null,
    stoppedBy: null,
    rows: rows.length,
    createdAt: now,
    endedAt: null,
  });
  return _id;
}
