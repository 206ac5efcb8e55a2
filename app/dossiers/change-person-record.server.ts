import {
  decideRecord,
  evolveRecord,
  type RecordCommand,
  type RecordDecision,
} from '#app/domain/person-record.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { validateAnswers, type Message } from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { appendToPersonRecord } from '#app/models/person-record.server.ts';
import { loadPersonRecord } from '#app/record/person-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { recordForm } from '#templates/definition/record-form.ts';
import { recordParts } from '#templates/definition/record.ts';
import { findFacts } from './find-facts.server.ts';
import { findPersonDossier } from './find-dossier.server.ts';

export type RecordOutcome = RecordDecision['outcome'];

/**
 * Writes one part of somebody's record.
 *
 * @param input.typed the raw answer, as typed
 * @param input.seen the revision of the part that the writer had before them, 0 for none
 * @returns `conflict` when somebody else changed the part meanwhile: nothing was written
 * @throws AppError `not-found` (also for another's dossier or an unknown part), `not-allowed-in-state` once closed
 */
export async function editRecordPart(
  services: Services,
  user: StaffUser,
  input: { dossierId: string; part: string; typed: unknown; seen: number },
): Promise<{ outcome: RecordOutcome | 'wrong'; errors: Record<string, Message> }> {
  const part = recordParts.find(({ id }) => id === input.part);
  if (!part) throw new AppError('not-found');
  const country = (await findOrganisation(user.organisationId))?.country ?? 'NL';
  const { value, errors } = validateAnswers(
    recordForm,
    { [part.id]: input.typed },
    { country },
    { mode: 'complete', sections: [part.id] },
  );
  if (Object.keys(errors).length > 0) return { outcome: 'wrong', errors };
  const command = { type: 'edit' as const, part: part.id, value: filled(value[part.id]), seen: input.seen };
  return { outcome: await changePersonRecord(services, user, input.dossierId, command), errors: {} };
}

/**
 * Accepts or declines what a completed document says of a part; once, whoever is first.
 *
 * @param input.seen the revision of the part beside which the proposal was shown
 * @returns `gone` when it was decided already, replaced, or its document is no more; `conflict` when the record changed
 * @throws AppError `not-found`, `not-allowed-in-state` once closed
 */
export async function decideProposal(
  services: Services,
  user: StaffUser,
  input: { dossierId: string; part: string; documentId: string; seen: number; verdict: 'accept' | 'decline' },
): Promise<RecordOutcome> {
  const { dossierId, verdict, ...rest } = input;
  return changePersonRecord(services, user, dossierId, { ...rest, type: verdict });
}

/** Load, decide, append; when somebody else was first, the same on what is there now. */
async function changePersonRecord(
  services: Services,
  user: StaffUser,
  dossierId: string,
  command: RecordCommand,
): Promise<RecordOutcome> {
  for (let round = 0; round < maxRounds; round += 1) {
    const dossier = await findPersonDossier(user, dossierId, 'document.fill');
    if (dossier.closedAt) throw new AppError('not-allowed-in-state', 'the dossier is closed');
    // The record first: what was destroyed since then is not among the facts any more.
    const { key, record } = await loadPersonRecord(services, dossier);
    const by = { by: user.id, at: services.clock().toISOString() };
    const decision = decideRecord(record, await findFacts(services, dossier), command, by);
    if (decision.outcome !== 'changed') return decision.outcome;
    const { change } = decision;
    const place = { organisationId: dossier.organisationId, dossierId: dossier._id };
    if (await appendToPersonRecord(key, place, evolveRecord(record, change), change)) return 'changed';
  }
  throw new AppError('changed-meanwhile', 'the record kept changing');
}

/** More people at once than work in one dossier. */
const maxRounds = 20;

/** An empty list is no answer. */
function filled(value: Json | undefined): Json | null {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
