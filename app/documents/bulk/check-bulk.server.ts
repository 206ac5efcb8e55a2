import { setImmediate as breathe } from 'node:timers/promises';
import { emailPattern } from '#app/forms/fields/email/schema.ts';
import { nameKey } from '#app/lib/name-key.ts';
import { BulkRows, type BulkRowRecord, type Mapping } from '#app/models/bulk.server.ts';
import type { Services } from '#app/record/services.ts';
import { partyProblems } from '../party-rules.ts';
import { waysOf } from '../reach.ts';
import type { ModelFacts } from './bulk-model.server.ts';
import type { LoadedBulk } from './load-bulk.server.ts';
import { planRow, type PlannedRow, type RowProblem } from './plan-row.ts';

/** Ids of the open dossiers that the sender may use, by `nameKey`. */
export type DossiersByName = ReadonlyMap<string, readonly string[]>;

/**
 * Holds every row against the form's rules, as sending would. Between rows others get their turn: a long list takes
 * seconds.
 *
 * @returns the problems by row number; rows without any are not in it
 */
export async function checkRows(
  services: Pick<Services, 'sms'>,
  bulk: LoadedBulk,
  { facts, dossiers, mapping }: { facts: ModelFacts; dossiers: DossiersByName; mapping: Mapping },
): Promise<Map<number, RowProblem[]>> {
  const found = new Map<number, RowProblem[]>();
  const met = new Set<string>();
  for (const row of await rowsOf(bulk)) {
    const { label, problems } = planned(services, bulk, facts, { row, mapping });
    const name = nameKey(label);
    const isTwice = name !== '' && met.has(name);
    const isAmbiguous = (dossiers.get(name)?.length ?? 0) > 1;
    met.add(name);
    const all = [
      ...problems,
      // By their name alone two people cannot be told apart: the second would come into the dossier of the first.
      ...(isTwice ? [{ target: 'dossier', problem: 'twice' }] : []),
      ...(isAmbiguous ? [{ target: 'dossier', problem: 'namesakes' }] : []),
    ];
    if (all.length > 0) found.set(row.row, all);
    await breathe();
  }
  return found;
}

/** What a row would become. */
export function planned(
  services: Pick<Services, 'sms'>,
  bulk: LoadedBulk,
  { model, context, startOf, today }: ModelFacts,
  { row, mapping }: { row: Pick<BulkRowRecord, 'row' | 'cells'>; mapping: Mapping },
): PlannedRow {
  const cells = row.cells ? bulk.open<string[]>(`rows.${row.row}`, row.cells) : [];
  const column = mapping['dossier'];
  const label = column === undefined ? '' : (cells[column] ?? '');
  return planRow(model, { cells, mapping }, startOf(label), context, (parties, answers) => [
    ...partyProblems(model.template, parties, { ways: waysOf(services), answers, today }),
    ...parties
      .filter(({ person: { email } }) => email !== null && !isEmail.test(email))
      .map(({ role }) => ({ problem: 'email', role })),
  ]);
}

const isEmail = new RegExp(emailPattern, 'u');

async function rowsOf({ record }: LoadedBulk): Promise<BulkRowRecord[]> {
  return BulkRows.find({ organisationId: record.organisationId, bulkId: record._id })
    .sort({ row: 1 })
    .lean<BulkRowRecord[]>();
}
