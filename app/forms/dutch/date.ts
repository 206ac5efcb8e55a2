const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * A date as people type it in Dutch → `2026-04-03`: `3-4-26`, `03/04/2026`, `3.4.2026`, `3 april 2026`, `3 apr '26`
 * or the ISO form itself. Two digits of a year lie between 1940 and 2039. Undefined when it is no existing day.
 */
export function parseDate(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{2}|\d{4})$/.exec(text);
  if (numeric) return toIso(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const words = /^(?:[a-z]+dag\s+)?(\d{1,2})\s*[- ]?\s*([a-zë]{3,9})\.?\s*[- ]?\s*'?(\d{2}|\d{4})$/.exec(
    text,
  );
  if (words) return toIso(fullYear(words[3] ?? ''), monthNumber(words[2] ?? ''), Number(words[1]));
  return undefined;
}

/** `2026-04-03` → "3 april 2026". */
export function printDate(iso: string): string {
  const { year, month, day } = split(iso);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** `2026-04-03` → "3-4-2026", as it stands in an input. */
export function shortDate(iso: string): string {
  const { year, month, day } = split(iso);
  return `${day}-${month}-${year}`;
}

export function isIsoDate(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return match !== null && toIso(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}

/** Calendar months later; the 31st becomes the last day of a shorter month. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = split(iso);
  const index = year * 12 + (month - 1) + count;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return format(laterYear, laterMonth, Math.min(day, daysIn(laterYear, laterMonth)));
}

function split(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

function toIso(year: number, month: number, day: number): string | undefined {
  if (year < 1850 || year > 2199 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? format(year, month, day) : undefined;
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

function monthNumber(word: string): number {
  if (word === 'mrt') return 3;
  return months.findIndex((month) => month.startsWith(word)) + 1;
}
