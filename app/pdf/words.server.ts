const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `2026-11-22` as "22 november 2026"; the same on every machine, whatever its locale data. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * An instant in a time zone with its offset: "22 november 2026 om 14:03:09 (UTC+01:00)".
 * @param timeZone IANA name, e.g. `Europe/Amsterdam`
 */
export function momentInWords(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const day = dayInWords(`${part('year')}-${part('month')}-${part('day')}`);
  return `${day} om ${part('hour')}:${part('minute')}:${part('second')} (UTC${offset})`;
}

export function languageOf(country: 'NL' | 'BE'): string {
  return `nl-${country}`;
}
