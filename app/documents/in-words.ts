/** "22 november 2026 om 14:03 (UTC+01:00)": a moment for paper, where its zone must be said. */
export function momentInWords(at: string | Date, timeZone: string): string {
  const moment = new Date(at);
  const day = new Intl.DateTimeFormat('nl-NL', { timeZone, dateStyle: 'long' }).format(moment);
  const time = new Intl.DateTimeFormat('nl-NL', { timeZone, timeStyle: 'short' }).format(moment);
  return `${day} om ${time} (${offsetOf(moment, timeZone)})`;
}

/** "22 november 2026": a day on the calendar of a place. */
export function dayInWords(at: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone, dateStyle: 'long' }).format(new Date(at));
}

function offsetOf(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    moment,
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return offset.replace('GMT', 'UTC') || 'UTC';
}
