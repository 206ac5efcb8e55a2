import { openDossiers } from '#app/dossiers/open-dossiers.server.ts';
import { findBulk } from '#app/documents/bulk/load-bulk.server.ts';
import { startBulk } from '#app/documents/bulk/start-bulk.server.ts';
import type { BulkPlace } from '#app/documents/bulk/steer-bulk.server.ts';
import { targetsFor } from '#app/documents/bulk/targets-for.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm } from '#app/lib/read-form.server.ts';
import { sheetLimits } from '#app/lib/read-sheet.server.ts';
import type { BulkRecord, Mapping } from '#app/models/bulk.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { Portal } from '#app/services.server.ts';
import type { TypedForm } from './form.server.ts';
import { requireStaff, type Staff } from './require-staff.server.ts';

/** Somebody's own list, and who they are. @throws AppError `not-found` */
export async function requireBulk(request: Request, id: string): Promise<Staff & { record: BulkRecord }> {
  const staff = await requireStaff(request, 'document.send');
  return { ...staff, record: await findBulk(staff.user, id) };
}

/** What a list that is not sent yet is held against. @throws AppError `not-found` when its model is not there any more */
export async function placeOf({ user, portal }: Staff, { modelId }: BulkRecord): Promise<BulkPlace> {
  const draft = await findForStaff(portal, user, modelId, 'document.send');
  const { template } = await composeRecord(portal, draft);
  return { draft, dossiers: await openDossiers(portal, user, template.dossier) };
}

export type ListProblem = 'none' | 'tooLarge' | 'unreadable' | 'empty' | 'tooMany';

/** Takes the list of a form that brings one. @returns its id, or why there is none */
export async function takeList(
  request: Request,
  { user, portal }: Staff,
  modelId: string,
): Promise<{ id: string } | { problem: ListProblem }> {
  const draft = await findForStaff(portal, user, modelId, 'document.send');
  try {
    const form = await readForm(request, { fileSize: sheetLimits.megabytes * 1024 * 1024, files: 1 });
    const file = form.get('list');
    if (file === null || typeof file === 'string' || file.size === 0) return { problem: 'none' };
    const sheet = await readInThread(portal, new Uint8Array(await file.arrayBuffer()));
    const { template } = await composeRecord(portal, draft);
    const targets = targetsFor(template);
    return { id: await startBulk(portal, draft, { staffId: user.id, sheet, targets }) };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { problem };
  }
}

/** A file from outside is read where it can hold up nobody. */
const readInThread = (portal: Portal, bytes: Uint8Array) => portal.workers.run('sheet', { bytes });

function problemOf(error: unknown): ListProblem | null {
  if (isAppError(error, 'too-large')) return 'tooLarge';
  if (!isAppError(error, 'invalid-input')) return null;
  const { problem } = error.details;
  return problem === 'unreadable' || problem === 'empty' || problem === 'tooMany' ? problem : null;
}

/** The columns that were chosen: `column.<target>`, a number from 0. @throws AppError `invalid-input` */
export function readMapping(form: TypedForm, targets: readonly { id: string }[], columns: number): Mapping {
  return Object.fromEntries(
    targets.flatMap(({ id }) => {
      const chosen = form.raw(`column.${id}`);
      if (chosen === '') return [];
      const column = Number(chosen);
      if (!Number.isInteger(column) || column < 0 || column >= columns) throw new AppError('invalid-input');
      return [[id, column] as const];
    }),
  );
}
