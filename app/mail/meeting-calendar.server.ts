import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface CalendarMeeting {
  /** The same for each plan of one meeting, so that a calendar changes the day that it has. */
  uid: string;
  /** Which plan, from 1: the newest counts. */
  number: number;
  isCancelled: boolean;
  startsAt: Date;
  endsAt: Date;
  /** What the day says in a calendar that others may see: no document, no other person. */
  summary: string;
  place: string;
  url: string;
  now: Date;
}

/** A meeting for somebody's calendar (RFC 5545, with the method of RFC 5546). Moments stand in UTC, which needs no time zones. */
export function meetingCalendar(meeting: CalendarMeeting): string {
  const { uid, number, isCancelled, startsAt, endsAt, summary, place, url, now } = meeting;
  const calendar = ical({
    prodId: { company: 'Sluitend', product: 'Sluitend', language: 'NL' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    // A plan that is cancelled changes it once more.
    sequence: number * 2 + (isCancelled ? 1 : 0),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: now,
    start: startsAt,
    end: endsAt,
    summary,
    location: place,
    ...(isCancelled ? {} : { url }),
  });
  return calendar.toString();
}
