import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPaperCode, paperAlphabet, readPaperCode } from '#app/lib/paper-code.ts';

/** Any code that the portal can print. */
const codes = fc
  .array(fc.nat(31), { minLength: 11, maxLength: 11 })
  .map((values) => newPaperCode(() => values.shift() ?? 0));

/** The same code as somebody may type it. */
const sloppily = (code: string) =>
  fc
    .array(fc.constantFrom('as it is', 'small', 'alike', 'spaced', 'dotted'), {
      minLength: code.length,
      maxLength: code.length,
    })
    .map((ways) =>
      [...code]
        .map((sign, index) => {
          const alike = { 0: fc.sample(fc.constantFrom('o', 'O'), 1)[0], 1: 'l', V: 'u' }[sign] ?? sign;
          const how = ways[index];
          if (sign === '-') return how === 'small' ? '' : how === 'alike' ? '–' : sign;
          if (how === 'small') return sign.toLowerCase();
          if (how === 'alike') return alike;
          return how === 'spaced' ? ` ${sign}` : how === 'dotted' ? `${sign}.` : sign;
        })
        .join(''),
    );

describe('a code that is typed from paper', () => {
  it('has signs of which nobody takes one for another, in groups of four', () => {
    expect(new Set(paperAlphabet).size).toBe(32);
    expect(paperAlphabet).not.toMatch(/[ILOU]/);
    fc.assert(fc.property(codes, (code) => /^[^-]{4}-[^-]{4}-[^-]{4}$/.test(code)));
    expect(new Set(Array.from({ length: 1000 }, () => newPaperCode(randomInt))).size).toBe(1000);
  });

  it('is understood in small letters, with spaces, dots or no hyphens, and with O for 0, I or l for 1', () => {
    fc.assert(
      fc.property(
        codes.chain((code) => fc.tuple(fc.constant(code), sloppily(code))),
        ([code, typed]) => readPaperCode(typed) === code,
      ),
    );
    expect(readPaperCode('ooii-ll00-o1il')).toBe(readPaperCode('0011-1100-0111'));
  });

  it('shows any one sign that is wrong', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.integer({ min: 1, max: 31 }), (code, at, by) => {
        const signs = [...code.replaceAll('-', '')];
        const value = paperAlphabet.indexOf(signs[at] ?? '');
        signs[at] = paperAlphabet.charAt((value + by) % 32);
        return readPaperCode(signs.join('')) === null;
      }),
    );
  });

  it('shows any two different signs that changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.nat(11), (code, a, b) => {
        const signs = [...code.replaceAll('-', '')];
        fc.pre(signs[a] !== signs[b]);
        [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
        return readPaperCode(signs.join('')) === null;
      }),
    );
  });

  it('is none when something else was typed, and never falls over', () => {
    for (const typed of ['', '123456', 'K7MQ-2RTX', 'K7MQ-2RTX-9HD4-9HD4', 'K7MQ!2RTX?9HD4', '０'.repeat(13)])
      expect(readPaperCode(typed)).toBeNull();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => readPaperCode(typed) !== typed));
  });
});
