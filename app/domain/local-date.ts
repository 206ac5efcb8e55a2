import type { DayOrMoment, LocalDate } from './events.ts';

/** The day on the calendar of a place. A value that is already a day (`2031-12-31`) stays as it is. */
export function localDateOf(moment: DayOrMoment | Date, timeZone: string): LocalDate {
  if (typeof moment === 'string' && isLocalDate(moment)) return moment;
  const parts = formatFor(timeZone).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whether a text is a day that exists, as `2031-12-31`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The same day some years later; 29 February becomes 28 February in a year without it. */
export function yearsAfter(day: LocalDate, years: number): LocalDate {
  const later = String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
  return isLocalDate(later) ? later : later.replace(/29$/, '28');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than using it a hundred times. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}
