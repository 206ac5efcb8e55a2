import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { longestWords } from '../party/decline-document.server.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * Answers a party's question. The answer stays with the document; whoever asked gets a mail that it is there.
 *
 * @param input.number which question of the document, from 1
 * @throws AppError `invalid-input` (details.field) without words, `not-found`, `changed-meanwhile` when a colleague
 *   answered it
 */
export async function answerQuestion(
  services: Services,
  input: StaffTarget & { number: number; answer: string },
): Promise<LoadedRecord> {
  const { number, staffId } = input;
  const text = input.answer.trim();
  if (text === '' || text.length > longestWords)
    throw new AppError('invalid-input', 'answer', { details: { field: 'answer' } });
  return changeRecord(services, input, { kind: 'staff', id: staffId }, ({ record, state, secrets }) => ({
    command: { type: 'answerQuestion', number, commitment: secrets.commit(text) },
    set: () => {
      const partyId = state.questions[number - 1] ?? null;
      const at = services.clock().toISOString();
      const note = { about: 'answer' as const, partyId, question: number, at, text };
      return { notes: secrets.addNote(record, note) };
    },
  }));
}
