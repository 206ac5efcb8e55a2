import { describe, expect, it } from 'vitest';
import { hyphenate } from '#app/pdf/hyphenation.server.ts';
import { findUnprintable, toPrintable } from '#app/pdf/printable.server.ts';
import { dayInWords, momentInWords } from '#app/pdf/words.server.ts';

describe('what can be printed', () => {
  it.each([
    'Çağla Ñuñez-Ōsaka',
    'Ωμέγα Жанна',
    'چاغلا',
    'ሰላም',
    '€ 1.250,50 – “ja” … ✓ ☐ → ≤',
    'regel 1\nregel 2',
  ])('has %s', (text) => {
    expect(findUnprintable(text)).toEqual([]);
    expect(toPrintable(text)).toBe(text);
  });

  it('lists what no font has once, and notes each run of it', () => {
    expect(findUnprintable('漢字 en 漢 😀')).toEqual(['漢', '字', '😀']);
    expect(toPrintable('漢字 en 漢 😀')).toBe('[teken onbekend] en [teken onbekend] [teken onbekend]');
  });

  it('takes loose accents together with their letters', () => {
    expect(toPrintable('Zoe\u0308')).toBe('Zoë');
  });

  it('writes a ligature typed as one sign as its letters', () => {
    expect(toPrintable('ﬁets en koﬃe')).toBe('fiets en koffie');
  });

  it('drops what would turn the reading direction or hide', () => {
    expect(toPrintable('betaal \u202e001\u202c euro\u200b\u0000')).toBe('betaal 001 euro');
  });
});

describe('where a word breaks', () => {
  it('follows the Dutch rules for long words and leaves short ones whole', () => {
    expect(hyphenate('samenwerkingsovereenkomst')).toEqual([
      'sa',
      'men',
      'wer',
      'kings',
      'over',
      'een',
      'komst',
    ]);
    expect(hyphenate('overleg')).toEqual(['overleg']);
  });

  it('loses nothing, and puts no hyphen in an address or a number', () => {
    const address = 'een.lang.adres@voorbeeld-organisatie.example';
    const parts = hyphenate(address);
    expect(parts.join('')).toBe(address);
    expect(parts.filter((_, index) => index % 2 === 1).every((part) => part === '')).toBe(true);
  });

  it('breaks even a word without any rule', () => {
    const parts = hyphenate('x'.repeat(200));
    expect(parts.join('')).toHaveLength(200);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(24);
  });
});

it('writes moments in the time zone of the organisation with the offset', () => {
  expect(momentInWords(new Date('2026-11-22T13:03:09Z'), 'Europe/Amsterdam')).toBe(
    '22 november 2026 om 14:03:09 (UTC+01:00)',
  );
  expect(momentInWords(new Date('2026-06-30T22:00:00Z'), 'Europe/Brussels')).toBe(
    '1 juli 2026 om 00:00:00 (UTC+02:00)',
  );
  expect(momentInWords(new Date('2026-06-30T22:00:00Z'), 'UTC')).toBe('30 juni 2026 om 22:00:00 (UTC+00:00)');
  expect(dayInWords('2031-01-05')).toBe('5 januari 2031');
});
