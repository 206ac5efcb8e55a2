import type { Understanding } from '#app/domain/events.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Template } from '#templates/definition/template.ts';
import type { PartyVisit } from './party-session.server.ts';

/** A question that was answered otherwise than hoped: it is said again, in other words. No score, no shame. */
export interface ToExplain {
  id: string;
  explanation: string;
}

/**
 * Records the check of understanding. The first time, an answer that shows a misunderstanding is explained and asked
 * again; after the explanation the party goes on, and the record says that it was explained.
 *
 * @param input.answers question id → option id
 * @param input.wasExplained whether the explanations were shown before
 * @returns what to explain first; empty when it was recorded
 * @throws AppError `invalid-input` when a question has no answer
 */
export async function recordUnderstanding(
  services: Services,
  visit: PartyVisit,
  template: Template,
  input: { answers: Readonly<Record<string, string>>; wasExplained: boolean },
): Promise<ToExplain[]> {
  const questions = template.summary?.questions ?? [];
  const unanswered = questions.find(
    ({ id, options }) => !options.some((option) => option.id === input.answers[id]),
  );
  if (unanswered) throw new AppError('invalid-input', 'unanswered', { details: { field: unanswered.id } });
  const missed = questions.filter(({ id, understood }) => input.answers[id] !== understood);
  if (missed.length > 0 && !input.wasExplained)
    return missed.map(({ id, explanation }) => ({ id, explanation }));
  const outcome: Understanding = input.wasExplained ? 'explained' : 'understood';
  const { partyId, link } = visit;
  await changeRecord(services, visit, { kind: 'party', id: partyId }, () => ({
    command: { type: 'understand', partyId, link, outcome, questions: questions.length },
  }));
  return [];
}
