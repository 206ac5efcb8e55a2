import { TZDate } from '@date-fns/tz';
import { addDays, endOfDay } from 'date-fns';
import type { LocalDate } from '#app/domain/events.ts';

/** The last moment of a day (`2031-12-31`) on the calendar of a place. */
export const dayEnd = (day: LocalDate, timeZone: string): Date =>
  new Date(endOfDay(new TZDate(`${day}T12:00:00`, timeZone)).getTime());

/** The last moment of the day that is `days` after now, on the calendar of the organisation. */
export function deadlineAfter(now: Date, days: number, timeZone: string): Date {
  return new Date(endOfDay(addDays(new TZDate(now, timeZone), days)).getTime());
}
