import { stringify } from 'csv-stringify/sync';
import { can, type StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { recordAct } from '#app/models/audit-log.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { OrganisationOf } from './archive-row.server.ts';
import type { Services } from '#app/record/services.ts';
import { archiveRow, type ArchiveRow } from './archive-row.server.ts';
import { archiveFilter, notListed, type ArchiveFilter } from './list-archive.server.ts';
import { surroundingsOf } from './open-records.server.ts';

/**
 * The archive's list as CSV, a piece at a time: UTF-8 with a mark in front and semicolons, as spreadsheets in Dutch
 * expect. A cell that a spreadsheet would take for a formula gets an apostrophe in front. That it was made is recorded
 * before the first name leaves.
 *
 * @throws AppError `forbidden`
 */
export async function exportArchive(
  services: Services,
  user: StaffUser,
  organisation: OrganisationOf,
  filter: ArchiveFilter = {},
): Promise<AsyncGenerator<string>> {
  const query = can(user, 'archive.export') ? archiveFilter(services, user, organisation, filter) : null;
  if (!query) throw new AppError('forbidden');
  await recordAct({
    organisationId: user.organisationId,
    at: services.clock(),
    actorId: user.id,
    act: 'archive-exported',
    targetId: null,
    data: { rows: await Documents.countDocuments(query), searched: filter.search !== undefined },
  });
  return pieces(services, user.organisationId, organisation, query);
}

async function* pieces(
  services: Services,
  organisationId: string,
  organisation: OrganisationOf,
  query: Record<string, unknown>,
): AsyncGenerator<string> {
  const t = wordsOf('staff');
  yield '\uFEFF' + line(columns.map((column) => t(`archive.csv.${column}`)));
  let batch: DocumentRecord[] = [];
  const flush = async () => {
    const around = await surroundingsOf(organisationId, batch);
    const rows = batch.map((record) => archiveRow(services, organisation, around, record));
    batch = [];
    return rows.map((row) => line(cells(row, t(`archive.status.${row.status}`)))).join('');
  };
  const cursor = Documents.find(query)
    .sort({ updatedAt: -1, _id: -1 })
    .select(notListed)
    .lean<DocumentRecord[]>()
    .cursor();
  for await (const record of cursor) {
    batch.push(record);
    if (batch.length === batchSize) yield await flush();
  }
  if (batch.length > 0) yield await flush();
}

const batchSize = 200;

const columns = [
  'reference',
  'title',
  'version',
  'parties',
  'completedOn',
  'keptUntil',
  'rule',
  'status',
  'destroyedOn',
] as const;

const cells = (row: ArchiveRow, status: string): string[] => [
  row.reference,
  row.title,
  String(row.version),
  row.parties.join(', '),
  row.completedOn ?? '',
  row.keptUntil ?? '',
  row.rule,
  status,
  row.destroyedOn ?? '',
];

const line = (values: readonly string[]): string =>
  stringify([[...values]], { delimiter: ';', escape_formulas: true, record_delimiter: '\r\n' });
