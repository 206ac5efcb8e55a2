import { hasGlyph } from './fonts.server.ts';

/** What stands in print for a character that no font has. */
export const unknownCharacter = '[teken onbekend]';

/**
 * The characters of a text that none of the fonts has, each once, in order of appearance. The form can then
 * say so before anybody signs.
 */
export function findUnprintable(text: string): string[] {
  return [...new Set(normalize(text))].filter((char) => !isPrintable(char));
}

/**
 * The text as it can be printed: composed letters (NFC), one kind of line end, no invisible controls (those
 * that turn the reading direction could make a text say something else than it shows), and a visible note
 * for each run of characters that no font has.
 */
export function toPrintable(text: string): string {
  const normal = normalize(text);
  if (isAllPrintable(normal)) return normal;
  let result = '';
  let isUnknown = false;
  for (const char of normal) {
    if (isPrintable(char)) result += char;
    else if (!isUnknown) result += unknownCharacter;
    isUnknown = !isPrintable(char);
  }
  return result;
}

/** A copy of plain data with every string made printable. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return toPrintable(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => printable(item)) as T;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, printable(item as unknown)]),
  ) as T;
}

/** Every string in plain data, one a line: what findUnprintable is asked about a whole document. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return '';
  return Object.values(value).map(textOf).join('\n');
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(invisible, '')
    .replace(/[\ufb00-\ufb06]/g, lettersOf);
}

// Of a ligature typed as one sign (pasted from another PDF), the typesetter counts the letters and loses the line's last.
function lettersOf(ligature: string): string {
  return ligature.normalize('NFKC');
}

// Controls, direction marks and overrides, joiners outside a script that needs them, variation selectors, tags.
const invisible =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

function isAllPrintable(text: string): boolean {
  for (const char of text) if (!isPrintable(char)) return false;
  return true;
}

function isPrintable(char: string): boolean {
  return char === '\n' || hasGlyph(char.codePointAt(0) ?? 0);
}
