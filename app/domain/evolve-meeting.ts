import type { Handlers } from './evolve.ts';

/** Meetings at which parties sign. */
export const meetingEvents: Handlers<'meetingPlanned' | 'meetingCancelled' | 'attended'> = {
  meetingPlanned: (state, { startsAt, endsAt, commitment }) => ({
    ...state,
    meetings: [...state.meetings, { startsAt, endsAt, commitment, isCancelled: false }],
  }),
  meetingCancelled: (state, { number }) => ({
    ...state,
    meetings: state.meetings.map((one, index) =>
      index === number - 1 ? { ...one, isCancelled: true } : one,
    ),
  }),
  attended: (state, { partyId, by, seen }, at) => ({
    ...state,
    parties: state.parties.map((party) =>
      party.partyId === partyId
        ? { ...party, attended: seen === undefined ? null : { by, seen, at } }
        : party,
    ),
  }),
};
