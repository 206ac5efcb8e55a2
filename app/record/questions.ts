import type { AskedFor } from '#app/domain/events.ts';
import type { LoadedRecord } from './load-record.server.ts';

/** A question about a document, and its answer when there is one. */
export interface AskedQuestion {
  /** From 1, over all parties. */
  number: number;
  partyId: string;
  at: string;
  text: string;
  /** What is asked for beside an answer; for `change` the place in the text, for `time` how many days. */
  asks: AskedFor | null;
  place: string | null;
  days: number | null;
  answer: { at: string; text: string } | null;
}

/** The questions that were asked, in order. @param of only those of this party */
export function questionsOf(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  of?: string,
): AskedQuestion[] {
  const notes = secrets.openNotes(record.notes);
  return notes
    .filter(({ about }) => about === 'question')
    .map(({ partyId, at, text, asks = null, place = null, days = null }, index) => {
      const number = index + 1;
      const answer = notes.find((note) => note.about === 'answer' && note.question === number);
      return {
        number,
        partyId: partyId ?? '',
        at,
        text,
        asks,
        place,
        days,
        answer: answer ? { at: answer.at, text: answer.text } : null,
      };
    })
    .filter(({ partyId }) => of === undefined || partyId === of);
}
