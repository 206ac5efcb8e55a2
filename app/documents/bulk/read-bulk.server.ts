import type { StaffUser } from '#app/domain/access.ts';
import { Bulks, BulkRows, type BulkRecord, type BulkRowRecord } from '#app/models/bulk.server.ts';
import { trusted } from '#app/models/define-model.server.ts';
import { dossierDto, Dossiers, type DossierRecord } from '#app/models/dossier.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { getTemplate } from '#templates/index.ts';
import type { BulkTarget } from './bulk-targets.ts';
import { openBulk } from './load-bulk.server.ts';
import { targetsFor } from './targets-for.server.ts';

/** A list before it is sent: its columns, and what is wrong with its rows. */
export interface BulkDraftView {
  id: string;
  modelId: string;
  heads: string[];
  targets: (Pick<BulkTarget, 'id' | 'kind' | 'label'> & { column: number | null })[];
  rows: number;
  wrong: { row: number; problems: { label: string; problem: string }[] }[];
}

export async function readBulkDraft(
  services: Services,
  record: BulkRecord,
  draft: LoadedRecord,
): Promise<BulkDraftView> {
  const { heads, mapping } = openBulk(services, record);
  const { template } = await composeRecord(services, draft);
  const targets = targetsFor(template);
  const labels = new Map(targets.map(({ id, label }) => [id, label]));
  const titles = new Map(template.parties.map(({ role, title }) => [`party.${role}`, title]));
  const labelOf = (target: string) =>
    labels.get(target) ?? titles.get(target.split('.').slice(0, 2).join('.')) ?? fieldLabel(template, target);
  const rows = await rowsOf(record);
  return {
    id: record._id,
    modelId: record.modelId,
    heads,
    targets: targets.map(({ id, kind, label }) => ({ id, kind, label, column: mapping[id] ?? null })),
    rows: record.rows,
    wrong: rows
      .filter(({ problems }) => problems.length > 0)
      .map(({ row, problems }) => ({
        row,
        problems: problems.map(({ target, problem }) => ({ problem, label: labelOf(target) })),
      })),
  };
}

/** A list that is sent, or was. */
export interface BulkProgressView {
  id: string;
  title: string;
  status: BulkRecord['status'];
  isStopped: boolean;
  sent: number;
  total: number;
  rows: {
    row: number;
    status: BulkRowRecord['status'];
    /** Whose dossier; '' before there is one, or after it is destroyed. */
    who: string;
    documentId: string | null;
    problem: string | null;
  }[];
}

export async function readBulkProgress(
  { keyring }: Pick<Services, 'keyring'>,
  record: BulkRecord,
): Promise<BulkProgressView> {
  const rows = await rowsOf(record);
  const ids = rows.filter(({ status }) => status === 'sent').map(({ dossierId }) => dossierId);
  const { organisationId } = record;
  const dossiers = await Dossiers.find({
    organisationId,
    _id: trusted({ $in: ids }),
    destroyedAt: null,
  }).lean<DossierRecord[]>();
  const names = new Map(dossiers.map((dossier) => [dossier._id, dossierDto(keyring, dossier).label]));
  return {
    ...summaryOf(record, rows),
    isStopped: record.stoppedBy !== null,
    rows: rows.map(({ row, status, dossierId, documentId, problems }) => ({
      row,
      status,
      who: names.get(dossierId) ?? '',
      documentId: status === 'sent' ? documentId : null,
      problem: status === 'failed' ? (problems[0]?.problem ?? null) : null,
    })),
  };
}

/** What a page asks again and again while a list is sent: two numbers and a word. */
export async function readBulkState(record: BulkRecord) {
  const { sent, total, status } = summaryOf(record, await rowsOf(record));
  return { sent, total, status };
}

export interface BulkSummary {
  id: string;
  title: string;
  status: BulkRecord['status'];
  sent: number;
  total: number;
  createdAt: string;
}

/** Somebody's own lists, newest first. */
export async function listBulks({ organisationId, id: createdBy }: StaffUser): Promise<BulkSummary[]> {
  const records = await Bulks.find({ organisationId, createdBy })
    .sort({ createdAt: -1 })
    .limit(mostListed)
    .lean<BulkRecord[]>();
  const sent = await BulkRows.aggregate<{ _id: string; count: number }>([
    { $match: { organisationId, bulkId: { $in: records.map(({ _id }) => _id) }, status: 'sent' } },
    { $group: { _id: '$bulkId', count: { $sum: 1 } } },
  ]);
  const counts = new Map(sent.map(({ _id, count }) => [_id, count]));
  return records.map(({ _id, templateId, status, rows, createdAt }) => ({
    id: _id,
    title: getTemplate(templateId)?.title ?? templateId,
    status,
    sent: counts.get(_id) ?? 0,
    total: rows,
    createdAt: createdAt.toISOString(),
  }));
}

const mostListed = 50;

function summaryOf({ _id, templateId, status }: BulkRecord, rows: readonly BulkRowRecord[]) {
  return {
    id: _id,
    title: getTemplate(templateId)?.title ?? templateId,
    status,
    sent: rows.filter((row) => row.status === 'sent').length,
    total: rows.filter((row) => row.status !== 'skipped').length,
  };
}

async function rowsOf({ organisationId, _id: bulkId }: BulkRecord): Promise<BulkRowRecord[]> {
  return BulkRows.find({ organisationId, bulkId })
    .select({ cells: 0 })
    .sort({ row: 1 })
    .lean<BulkRowRecord[]>();
}

function fieldLabel(
  { sections }: { sections: readonly { fields: readonly { id: string; label: string }[] }[] },
  target: string,
): string {
  const id = target.replace(/^answer\./, '');
  return sections.flatMap(({ fields }) => fields).find((field) => field.id === id)?.label ?? '';
}
