import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDay, formatTime } from '#app/lib/format-date.ts';

it('writes a moment as the clock and the calendar of the organisation show it', () => {
  const newYear = new Date('2031-12-31T23:30:00Z');
  expect(formatDate(newYear, 'Europe/Amsterdam')).toBe('1 januari 2032');
  expect(formatDateTime(newYear, 'Europe/Brussels')).toBe('1 januari 2032 om 00:30');
  expect(formatTime(new Date('2026-07-01T12:03:59Z'), 'Europe/Amsterdam')).toBe('14:03');
});

it('writes a day without shifting it', () => expect(formatDay('2031-12-31')).toBe('31 december 2031'));
