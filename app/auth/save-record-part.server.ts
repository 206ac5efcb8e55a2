import { editRecordPart } from '#app/dossiers/change-person-record.server.ts';
import { changeRows, initialValues, readAnswers, type Message } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { recordParts } from '#templates/definition/record.ts';
import { requireStaff } from './require-staff.server.ts';

/** What a part's page sent that is not kept (yet): the page shows it again. */
export interface RecordPartPost {
  /** As typed. */
  value: Json;
  /** What the writer had before them. */
  seen: number;
  /** `rows`: only a row was added or taken away. */
  outcome: 'rows' | 'wrong' | 'conflict';
  errors: Record<string, Message>;
}

/**
 * Writes a part of somebody's record as its page sends it.
 *
 * @returns null when it is kept, else the page again
 * @throws AppError `not-found`, `not-allowed-in-state` once the dossier is closed
 */
export async function saveRecordPart(
  request: Request,
  dossierId: string,
  partId: string,
): Promise<RecordPartPost | null> {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const part = recordParts.find(({ id }) => id === partId);
  if (!part) throw new AppError('not-found');
  const form = await readForm(request, { files: 0 });
  const section = { id: part.id, title: part.label, fields: [part] };
  const typed = readAnswers(section, form, {});
  const rows = changeRows(typed, form);
  const seen = Number(textOf(form, 'seen')) || 0;
  const again = { value: initialValues(section, rows ?? typed)[part.id] ?? '', seen };
  if (rows) return { ...again, outcome: 'rows', errors: {} };
  const input = { dossierId, part: part.id, typed: typed[part.id], seen };
  const { outcome, errors } = await editRecordPart(portal, user, input);
  return outcome === 'wrong' || outcome === 'conflict' ? { ...again, outcome, errors } : null;
}
