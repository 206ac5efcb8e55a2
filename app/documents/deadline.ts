import { TZDate } from '@date-fns/tz';
import { addDays, endOfDay } from 'date-fns';

/** The last moment of the day that is `days` after now, on the calendar of the organisation. */
export function deadlineAfter(now: Date, days: number, timeZone: string): Date {
  return new Date(endOfDay(addDays(new TZDate(now, timeZone), days)).getTime());
}
