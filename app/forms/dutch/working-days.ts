/** Days that count for a term: not weekends, and not the public holidays of the country. Days as `2026-04-03`. */

/**
 * The day that lies so many working days after another; a negative count goes back. The day itself does not count, as
 * in the Dutch Algemene termijnenwet and in Belgian administrative practice.
 */
export function addWorkingDays(from: string, count: number, country: 'NL' | 'BE'): string {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, country)) left -= 1;
  }
  return day;
}

export function isWorkingDay(day: string, country: 'NL' | 'BE'): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4)), country).has(day);
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** NL: Algemene termijnenwet, article 3. BE: the ten legal holidays (royal decree of 18 April 1974, article 1). */
function holidays(year: number, country: 'NL' | 'BE'): ReadonlySet<string> {
  const easter = easterSunday(year);
  const on = (monthAndDay: string) => `${year}-${monthAndDay}`;
  const movable = [1, 39, 50].map((days) => addDays(easter, days));
  return new Set(
    country === 'NL'
      ? [on('01-01'), addDays(easter, -2), ...movable, kingsDay(year), ...['05-05', '12-25', '12-26'].map(on)]
      : [...movable, ...['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map(on)],
  );
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): string {
  const day = `${year}-04-27`;
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : day;
}

/** By the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
