import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { longestWords } from './decline-document.server.ts';
import type { PartyVisit } from './party-session.server.ts';

/** What is asked for beside an answer: `days` of more time, or other words at a `place` in the text. */
export type AskMore = { asks?: never } | { asks: 'time'; days: number } | { asks: 'change'; place: string };

/**
 * The party asks the sender something. The question stays with the document; the sender gets a mail.
 *
 * @throws AppError `invalid-input` without words, and what the document's state forbids
 */
export async function askQuestion(
  services: Services,
  visit: Pick<PartyVisit, 'organisationId' | 'id' | 'partyId' | 'link'>,
  question: string,
  more: AskMore = {},
): Promise<LoadedRecord> {
  const text = question.trim();
  const { partyId, link } = visit;
  if ((text === '' && more.asks !== 'time') || text.length > longestWords) {
    throw new AppError('invalid-input', 'question', { details: { field: 'question' } });
  }
  return changeRecord(services, visit, { kind: 'party', id: partyId }, ({ record, secrets }) => ({
    command: {
      type: 'ask',
      partyId,
      link,
      commitment: secrets.commit(text),
      ...(more.asks && { about: more.asks }),
    },
    set: () => {
      const note = { about: 'question' as const, partyId, at: services.clock().toISOString(), text, ...more };
      return { notes: secrets.addNote(record, note) };
    },
  }));
}

/** Who signed asks something about what is agreed, from their own page. @throws as `askQuestion` */
export const askAfterwards = (
  services: Services,
  party: Pick<PartyVisit, 'organisationId' | 'id' | 'partyId'>,
  question: string,
): Promise<LoadedRecord> => askQuestion(services, { ...party, link: 0 }, question);
