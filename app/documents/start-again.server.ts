import { validateAnswers } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { Documents } from '#app/models/document.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { getTemplate } from '#templates/index.ts';
import { saveParties } from './save-parties.server.ts';
import { startDocument } from './start-document.server.ts';
import type { StaffTarget } from './targets.ts';

/**
 * Begins a document anew after it ended: the same answers of staff and the same parties, in the newest version of the form.
 * What a party chose for themselves they choose again. Both documents say of each other that they belong together.
 *
 * @returns the id of the new draft; that of the one before, when somebody began it already
 * @throws AppError `not-allowed-in-state` while it is a draft or parties are being asked, `not-found`
 */
export async function startAgain(services: Services, target: StaffTarget): Promise<string> {
  const { organisationId, staffId } = target;
  const loaded = await loadRecord(services, organisationId, target.id);
  const { phase } = loaded.state;
  if (phase === 'draft' || phase === 'sent')
    throw new AppError('not-allowed-in-state', 'not ended', { details: { phase } });
  const begun = await Documents.findOne({ organisationId, followsId: target.id })
    .select({ _id: 1 })
    .lean<{ _id: string }>();
  if (begun) return begun._id;

  const { record } = loaded;
  const { answers, parties, organisation } = await composeRecord(services, loaded);
  const template = getTemplate(record.template.id);
  if (!template) throw new AppError('not-found', 'a form that is no longer used');
  const own = template.sections
    .filter(({ filledBy }) => filledBy === undefined)
    .flatMap(({ fields }) => fields);
  const known = Object.fromEntries(
    Object.entries(answers).filter(([id]) => own.some((field) => field.id === id)),
  );
  const { value } = validateAnswers(template, known, { country: organisation.country }, { mode: 'draft' });
  const { dossierId } = record;
  const input = { organisationId, staffId, dossierId, templateId: template.id, answers: value };
  const id = await startDocument(services, { ...input, follows: target.id });
  const { state } = await loadRecord(services, organisationId, id);
  const stillAsked = parties.filter(({ role }) => template.parties.some((rule) => rule.role === role));
  await saveParties(services, { organisationId, staffId, id, parties: stillAsked, basedOn: state.revision });
  return id;
}
