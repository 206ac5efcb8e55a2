import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { BulkRows, Bulks, type BulkRecord, type Mapping } from '#app/models/bulk.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { BulkModel, RowProblem } from './plan-row.ts';
import { readModel } from './bulk-model.server.ts';
import { checkRows, type DossiersByName } from './check-bulk.server.ts';
import { openBulk } from './load-bulk.server.ts';

/** What a list is held against. */
export interface BulkPlace {
  /** The model, as it is now. */
  draft: LoadedRecord;
  dossiers: DossiersByName;
}

/**
 * What is in which column. Every row is held against it, and what is wrong is kept with the row.
 *
 * @throws AppError `not-allowed-in-state` once sending began
 */
export async function chooseColumns(
  services: Services,
  record: BulkRecord,
  { draft, dossiers }: BulkPlace,
  mapping: Mapping,
): Promise<void> {
  const bulk = openBulk(services, record);
  const facts = await readModel(services, draft, record.createdBy);
  await keepProblems(record, await checkRows(services, bulk, { facts, dossiers, mapping }));
  const kept = await Bulks.updateOne(
    { _id: record._id, status: 'new' },
    { $set: { mapping: bulk.seal('mapping', { ...mapping }) } },
  );
  if (kept.matchedCount === 0) throw new AppError('not-allowed-in-state', 'sending began');
}

/**
 * Begins to send. All rows are held against the rules once more: the draft may have changed since.
 *
 * @param options.skip leave out the rows in which something is wrong; otherwise nothing begins while there are any
 * @returns whether it began
 * @throws AppError `not-allowed-in-state`
 */
export async function beginBulk(
  services: Services,
  record: BulkRecord,
  { draft, dossiers }: BulkPlace,
  { skip }: { skip: boolean },
): Promise<boolean> {
  if (record.status !== 'new' || draft.state.phase !== 'draft') throw new AppError('not-allowed-in-state');
  const bulk = openBulk(services, record);
  const facts = await readModel(services, draft, record.createdBy);
  const { mapping } = bulk;
  const problems = await checkRows(services, bulk, { facts, dossiers, mapping });
  await keepProblems(record, problems);
  if (problems.size === record.rows || (problems.size > 0 && !skip)) return false;
  const { organisationId, _id: bulkId } = record;
  await BulkRows.updateMany(
    { organisationId, bulkId, row: trusted({ $in: [...problems.keys()] }) },
    { $set: { status: 'skipped', cells: null } },
  );
  const { answers, parties } = facts.model;
  const model = bulk.seal('model', { answers, parties } as unknown as Json);
  await Bulks.updateOne({ _id: bulkId, status: 'new' }, { $set: { status: 'running', model } });
  return true;
}

/** The frozen model of a list that is being sent. */
export type FrozenModel = Pick<BulkModel, 'answers' | 'parties'>;

const from: Readonly<Record<'paused' | 'running' | 'cancelled', readonly BulkRecord['status'][]>> = {
  paused: ['running'],
  running: ['paused'],
  cancelled: ['new', 'running', 'paused'],
};

/** Pauses, goes on or cancels. What was sent stays sent. @throws AppError `not-allowed-in-state` */
export async function steerBulk(
  { clock }: Pick<Services, 'clock'>,
  { _id, organisationId }: BulkRecord,
  to: 'paused' | 'running' | 'cancelled',
): Promise<void> {
  const steered = await Bulks.updateOne(
    { _id, status: trusted({ $in: [...from[to]] }) },
    { $set: { status: to, stoppedBy: null, ...(to === 'cancelled' && { endedAt: clock() }) } },
  );
  if (steered.matchedCount === 0) throw new AppError('not-allowed-in-state');
  if (to === 'cancelled') await forgetRows({ _id, organisationId }, 'cancelled');
}

/** Nothing of the list is kept but row numbers and what became of them. */
export async function forgetRows(
  { _id, organisationId }: Pick<BulkRecord, '_id' | 'organisationId'>,
  status: 'cancelled' | 'failed',
): Promise<void> {
  const rows = { organisationId, bulkId: _id };
  await BulkRows.updateMany({ ...rows, status: 'waiting' }, { $set: { status } });
  await BulkRows.updateMany(rows, { $set: { cells: null } });
  await Bulks.updateOne({ _id }, { $set: { wrappedKey: null, heads: null, mapping: null, model: null } });
}

async function keepProblems(
  { _id: bulkId, organisationId }: BulkRecord,
  problems: ReadonlyMap<number, RowProblem[]>,
): Promise<void> {
  await BulkRows.bulkWrite([
    { updateMany: { filter: { organisationId, bulkId }, update: { $set: { problems: [] } } } },
    ...[...problems].map(([row, found]) => ({
      updateOne: { filter: { organisationId, bulkId, row }, update: { $set: { problems: found } } },
    })),
  ]);
}
