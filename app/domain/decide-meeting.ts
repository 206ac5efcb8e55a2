import type { Decisions } from './decide.ts';
import { identitiesSeen, type Instant } from './events.ts';
import { isInstant, mustBeSent, refuse } from './refuse.ts';
import { partyOf, type Meeting, type State } from './state.ts';
import { deadlineOf } from './turn.ts';

/** A meeting at which parties sign: planned, cancelled, and who was there. */
export const meetingDecisions: Decisions<'planMeeting' | 'cancelMeeting' | 'noteAttendance'> = {
  planMeeting: (state, { startsAt, endsAt, commitment }, now) => {
    mustBeSent(state);
    if (!isInstant(startsAt) || !isInstant(endsAt)) refuse('invalid-input', { field: 'startsAt' });
    const known = plannedMeeting(state);
    if (known?.startsAt === startsAt && known.endsAt === endsAt && known.commitment === commitment) return [];
    // Who is there already came to the plan as it was.
    if (isAnybodyThere(state)) refuse('not-allowed-in-state', { step: 'meeting' });
    if (startsAt <= now) refuse('invalid-input', { field: 'startsAt' });
    if (endsAt <= startsAt) refuse('invalid-input', { field: 'endsAt' });
    const deadline = deadlineOf(state);
    if (deadline !== null && deadline < endsAt) refuse('invalid-input', { field: 'deadline' });
    const number = state.meetings.length + 1;
    return [{ type: 'meetingPlanned', data: { number, startsAt, endsAt, commitment } }];
  },

  cancelMeeting: (state) => {
    if (!plannedMeeting(state)) return [];
    // Everybody may have signed before it.
    if (state.phase !== 'completed') mustBeSent(state);
    if (isAnybodyThere(state)) refuse('not-allowed-in-state', { step: 'meeting' });
    return [{ type: 'meetingCancelled', data: { number: state.meetings.length } }];
  },

  noteAttendance: (state, { partyId, by, seen }, now) => {
    if (state.phase !== 'completed') mustBeSent(state);
    const party = partyOf(state, partyId) ?? refuse('not-found');
    const meeting = plannedMeeting(state) ?? refuse('not-allowed-in-state', { step: 'plan' });
    if (now < doorsOpen(meeting)) refuse('not-allowed-in-state', { step: 'doors' });
    if (seen !== undefined && !identitiesSeen.includes(seen)) refuse('invalid-input', { field: 'seen' });
    if ((party.attended?.seen ?? undefined) === seen) return [];
    return [
      {
        type: 'attended',
        data: { partyId, meeting: state.meetings.length, by, ...(seen === undefined ? {} : { seen }) },
      },
    ];
  },
};

/** The meeting that goes on; null when none was planned, or it was cancelled. */
export function plannedMeeting({ meetings }: Pick<State, 'meetings'>): Meeting | null {
  const last = meetings.at(-1);
  return last && !last.isCancelled ? last : null;
}

/** From when on people can be there: whoever sets up the hall is early. */
export function doorsOpen({ startsAt }: Pick<Meeting, 'startsAt'>): Instant {
  return new Date(Date.parse(startsAt) - earlyMs).toISOString();
}

const earlyMs = 3 * 60 * 60_000;

const isAnybodyThere = ({ parties }: State): boolean => parties.some(({ attended }) => attended !== null);
