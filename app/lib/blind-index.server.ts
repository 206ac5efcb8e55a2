import { createHmac } from 'node:crypto';

/**
 * Search without storing what is searched: a name becomes keyed hashes of the starts of its words.
 * Hashes differ per organisation, so that lists of two organisations cannot be compared.
 */
export interface BlindIndex {
  /** Tokens to store with a record: for each word its starts of 2 to 12 letters. */
  prefixTokens(organisationId: string, text: string): string[];
  /** Tokens that a record must all have to match what was typed; none when nothing searchable was typed. */
  queryTokens(organisationId: string, text: string): string[];
  /** One token for the whole of a value that must match exactly but for case, such as an e-mail address. */
  exactToken(scope: string, value: string): string;
}

/** @param key 32 bytes, `keyring.subkey('search')` */
export function createBlindIndex(key: Uint8Array): BlindIndex {
  // 96 bits: no chance of a false match among millions, at a quarter less room than the whole hash.
  const token = (kind: string, scope: string, text: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, scope, text]))
      .digest()
      .subarray(0, 12)
      .toString('base64url');
  return {
    prefixTokens: (organisationId, text) =>
      unique(searchWords(text).flatMap(starts)).map((start) => token('prefix', organisationId, start)),
    queryTokens: (organisationId, text) =>
      unique(searchWords(text).map((word) => letters(word).slice(0, longest).join(''))).map((start) =>
        token('prefix', organisationId, start),
      ),
    exactToken: (scope, value) => token('exact', scope, value.normalize('NFKC').trim().toLowerCase()),
  };
}

/** The words of a text as they are searched: NFKD, lower case, without diacritics, apostrophes and hyphens. */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıə]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const shortest = 2;
const longest = 12;

/** Letters that Unicode does not decompose, as people type them on a plain keyboard. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/** A word of one letter is kept whole, else somebody named "Ö" is never found. */
function starts(word: string): string[] {
  const all = letters(word);
  if (all.length < shortest) return [word];
  const count = Math.min(all.length, longest) - shortest + 1;
  return Array.from({ length: count }, (_, index) => all.slice(0, shortest + index).join(''));
}

const letters = (word: string): string[] => [...word];
const unique = (values: string[]): string[] => [...new Set(values)];
