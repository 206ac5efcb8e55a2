import { TZDate } from '@date-fns/tz';
import { localDateOf } from '#app/domain/local-date.ts';
import { addWorkingDays } from '#app/forms/dutch/working-days.ts';

/** Working days before the last day, where a form says nothing else. */
const usual = [3, 1];
/** In the morning, so that there is a day left to do something and somebody to ask. */
const hour = 10;
/** So soon after the first mail nobody needs another. */
const restMs = 24 * 3_600_000;

/**
 * When parties who have not signed yet are reminded: on working days of the organisation's country, at ten in the
 * morning by its clock.
 *
 * @param input.workingDays before the last day, of the form
 * @returns moments in UTC, the earliest first; none within a day of now
 */
export function reminderMoments(
  {
    now,
    deadline,
    workingDays = usual,
  }: { now: Date; deadline: Date; workingDays?: readonly number[] | undefined },
  { country, timeZone }: { country: 'NL' | 'BE'; timeZone: string },
): string[] {
  const lastDay = localDateOf(deadline, timeZone);
  return workingDays
    .map((count) => momentOn(addWorkingDays(lastDay, -count, country), timeZone))
    .filter((moment) => moment.getTime() > now.getTime() + restMs)
    .map((moment) => moment.toISOString())
    .sort();
}

function momentOn(day: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, timeZone).getTime());
}
