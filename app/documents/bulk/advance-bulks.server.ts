import { setTimeout as pause } from 'node:timers/promises';
import { can, type StaffUser } from '#app/domain/access.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { nameKey } from '#app/lib/name-key.ts';
import { BulkRows, Bulks, type BulkRecord, type BulkRowRecord } from '#app/models/bulk.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { Users, type UserRecord } from '#app/models/user.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';
import { saveParties } from '../save-parties.server.ts';
import { sendDocument } from '../send-document.server.ts';
import { startDocument } from '../start-document.server.ts';
import { readModel, type ModelFacts } from './bulk-model.server.ts';
import { planned, type DossiersByName } from './check-bulk.server.ts';
import { openBulk, type LoadedBulk } from './load-bulk.server.ts';
import { forgetRows, type FrozenModel } from './steer-bulk.server.ts';

/** What making the documents of a list needs from elsewhere. */
export interface BulkWays {
  openDossiers: (user: StaffUser, kind: Template['dossier']) => Promise<DossiersByName>;
  createDossier: (
    user: StaffUser,
    input: { kind: Template['dossier']; label: string; id: string },
  ) => Promise<string>;
  /** How many documents wait for work in this process: who signs goes first. */
  backlog: () => number;
}

/**
 * Sends the next documents of the lists that are being sent, for a while. One after the other, and only while nothing
 * else waits. A row that was broken off is gone on with: its ids were chosen before.
 *
 * @param untilMs when to stop, on the clock of `Date.now`
 */
export async function advanceBulks(services: Services, ways: BulkWays, untilMs: number): Promise<void> {
  await forgetOld(services);
  const running = await Bulks.find({ status: 'running' }).sort({ createdAt: 1 }).lean<BulkRecord[]>();
  const failures: unknown[] = [];
  for (const record of running) {
    try {
      await advanceBulk(services, ways, record, untilMs);
    } catch (error) {
      if (isAppError(error) && final.has(error.code)) await stopBulk(record, error.code);
      else failures.push(error);
    }
  }
  // What failed for now holds up no other list, and is tried again.
  if (failures.length > 0) throw failures[0];
}

async function stopBulk({ _id }: BulkRecord, code: string): Promise<void> {
  await Bulks.updateOne({ _id, status: 'running' }, { $set: { status: 'paused', stoppedBy: code } });
}

async function advanceBulk(
  services: Services,
  ways: BulkWays,
  record: BulkRecord,
  untilMs: number,
): Promise<void> {
  const { _id: bulkId, organisationId } = record;
  const user = await senderOf(record);
  if (!user) throw new AppError('forbidden', 'the sender may not send any more');
  const bulk = openBulk(services, record);
  const draft = await loadRecord(services, organisationId, record.modelId);
  const facts = await frozenFacts(services, bulk, draft);
  const dossiers = await ways.openDossiers(user, facts.model.template.dossier);
  while (Date.now() < untilMs) {
    if (ways.backlog() > 0) {
      await pause(50);
      continue;
    }
    const isRunning = await Bulks.exists({ _id: bulkId, status: 'running' }).lean();
    if (!isRunning) return;
    const row = await BulkRows.findOne({ bulkId, status: 'waiting' }).sort({ row: 1 }).lean<BulkRowRecord>();
    if (!row) {
      await Bulks.updateOne(
        { _id: bulkId, status: 'running' },
        { $set: { status: 'done', endedAt: services.clock() } },
      );
      await forgetRows(record, 'failed');
      return;
    }
    await sendRow(services, ways, { bulk, facts, dossiers, user, row });
  }
}

/** As it was when sending began, also when the draft was changed since. */
async function frozenFacts(services: Services, bulk: LoadedBulk, draft: LoadedRecord): Promise<ModelFacts> {
  const facts = await readModel(services, draft, bulk.record.createdBy);
  const frozen = bulk.record.model ? bulk.open<FrozenModel>('model', bulk.record.model) : facts.model;
  return { ...facts, model: { ...facts.model, ...frozen } };
}

async function senderOf({ organisationId, createdBy }: BulkRecord): Promise<StaffUser | null> {
  const found = await Users.findOne({ organisationId, _id: createdBy, status: 'active' }).lean<UserRecord>();
  const user = found && { id: found._id, organisationId, roles: found.roles };
  return user && can(user, 'document.send') ? user : null;
}

interface RowWork {
  bulk: LoadedBulk;
  facts: ModelFacts;
  dossiers: DossiersByName;
  user: StaffUser;
  row: BulkRowRecord;
}

/** What the engine or a worker could not do now is tried again; what the rules refuse is said with the row. */
async function sendRow(services: Services, ways: BulkWays, work: RowWork): Promise<void> {
  const { row } = work;
  const settle = (changes: Partial<BulkRowRecord>) =>
    BulkRows.updateOne(
      { _id: row._id, status: 'waiting' },
      { $set: { cells: null, at: services.clock(), ...changes } },
    );
  try {
    const dossierId = await makeDocument(services, ways, work);
    await settle({ status: 'sent', dossierId });
  } catch (error) {
    const refused = isAppError(error) && final.has(error.code) ? error.code : null;
    if (refused === null) throw error;
    await settle({ status: 'failed', problems: [{ target: '', problem: refused }] });
  }
}

const final: ReadonlySet<string> = new Set([
  'invalid-input',
  'held-back',
  'not-allowed-in-state',
  'not-found',
  'forbidden',
  'destroyed',
]);

/** Each step sees whether it was done already. @returns the dossier's id */
async function makeDocument(
  services: Services,
  ways: BulkWays,
  { bulk, facts, dossiers, user, row }: RowWork,
): Promise<string> {
  const { template } = facts.model;
  const plan = planned(services, bulk, facts, { row, mapping: bulk.mapping });
  const { label } = plan;
  const [known, ...others] = dossiers.get(nameKey(label)) ?? [];
  if (others.length > 0) throw new AppError('invalid-input', 'two dossiers with one name');
  const dossierId =
    known ?? (await ways.createDossier(user, { kind: template.dossier, label, id: row.dossierId }));
  const target = { organisationId: user.organisationId, staffId: user.id };
  const id = await startDocument(services, {
    ...target,
    dossierId,
    templateId: template.id,
    answers: plan.answers,
    id: row.documentId,
  });
  const { state } = await loadRecord(services, user.organisationId, id);
  if (state.phase !== 'draft') return dossierId;
  const { parties } = plan;
  const saved = await saveParties(services, { ...target, id, parties, basedOn: state.revision });
  await sendDocument(services, { ...target, id, revision: saved.state.revision, days: template.daysToSign });
  return dossierId;
}

/** A list that nobody began to send goes after a week. */
async function forgetOld(services: Services): Promise<void> {
  const before = new Date(services.clock().getTime() - weekMs);
  const left = await Bulks.find({ status: 'new', createdAt: trusted({ $lt: before }) }).lean<BulkRecord[]>();
  for (const record of left) {
    await Bulks.updateOne(
      { _id: record._id, status: 'new' },
      { $set: { status: 'cancelled', endedAt: services.clock() } },
    );
    await forgetRows(record, 'cancelled');
  }
}

const weekMs = 7 * 86_400_000;
