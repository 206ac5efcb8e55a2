/**
 * A code to type from paper: eleven signs of which nobody can say another (55 random bits) and a twelfth that shows a
 * mistake, in groups of four: `K7MQ-2RTX-9HD4`.
 *
 * The alphabet is Crockford's base 32: digits and capitals without I, L, O and U. What looks alike is read as what it can
 * only be: I and L as 1, O as 0, U as V. Small letters, spaces, dots and hyphens are no matter.
 */
export const paperAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Of a code without its hyphens. */
export const paperCodeLength = 12;

/** @param randomInt a whole number from 0 up to, not including, its argument; cryptographic */
export function newPaperCode(randomInt: (below: number) => number): string {
  const values = Array.from({ length: paperCodeLength - 1 }, () => randomInt(paperAlphabet.length));
  return printPaperCode([...values, checkOf(values)].map((value) => paperAlphabet.charAt(value)).join(''));
}

/**
 * What was typed, as the code that was printed.
 *
 * @returns null for what cannot be a code: another length, a sign that no code has, or a mistake that the check shows (any
 *   one wrong sign, any two neighbours changed round)
 */
export function readPaperCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-\u2010-\u2015_]/g, '')
    .replace(/[ILOU]/g, (sign) => ({ I: '1', L: '1', O: '0', U: 'V' })[sign] ?? sign);
  const values = [...signs].map((sign) => paperAlphabet.indexOf(sign));
  if (values.length !== paperCodeLength || values.includes(-1)) return null;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? printPaperCode(signs) : null;
}

const printPaperCode = (signs: string): string => signs.replace(/(.{4})(?=.)/g, '$1-');

/**
 * The sum in GF(32) of each sign times its own power of two. Powers differ, so two signs that changed places show; none is
 * zero, so one wrong sign shows. The last sign has the weight one, the first eleven have 2^1 … 2^11.
 */
function checkOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum = double(sum ^ value);
  return sum;
}

/** Times two in GF(32), modulo x⁵ + x² + 1. */
function double(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? (shifted & 31) ^ 0b101 : shifted;
}
