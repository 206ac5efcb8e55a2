import { randomInt } from 'node:crypto';
import type { BlindIndex } from '#app/lib/blind-index.server.ts';
import { newPaperCode } from '#app/lib/paper-code.ts';

/** A code for a letter, and under what it is found. */
export function newLetterCode(search: BlindIndex): { code: string; codeHash: string } {
  const code = newPaperCode(randomInt);
  return { code, codeHash: letterCodeHash(search, code) };
}

/** Keyed: 55 bits would not withstand who has the database and tries them all. @param code as printed */
export const letterCodeHash = (search: BlindIndex, code: string): string =>
  search.exactToken('letterCode', code);
