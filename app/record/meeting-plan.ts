import { plannedMeeting } from '#app/domain/decide-meeting.ts';
import type { Meeting } from '#app/domain/state.ts';
import type { LoadedRecord } from './load-record.server.ts';

/** A meeting to sign at, with the words that its event commits to. */
export interface MeetingPlan extends Meeting {
  /** Which plan of the document, from 1. */
  number: number;
  place: string;
  /** What those who are invited should know; empty when there is nothing. */
  words: string;
}

/** The newest plan, also when it was cancelled; null when there never was one, or its words are destroyed. */
export function newestPlan({ state, record, secrets }: LoadedRecord): MeetingPlan | null {
  const number = state.meetings.length;
  const meeting = state.meetings.at(-1);
  // Each plan put one note beside the others.
  const note = secrets.openNotes(record.notes).filter(({ about }) => about === 'meeting')[number - 1];
  return meeting && note ? { ...meeting, number, place: note.where ?? '', words: note.text } : null;
}

/** The plan of the meeting that goes on; null when there is none. */
export function livingPlan(loaded: LoadedRecord): MeetingPlan | null {
  return plannedMeeting(loaded.state) ? newestPlan(loaded) : null;
}
