import { randomInt } from 'node:crypto';
import { sha256Hex } from '#app/record/secrets.server.ts';

/** Ten codes for when the phone is lost: shown once, kept as hashes. 50 random bits each. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: 10 }, () => `${letters(5)}-${letters(5)}`);
  return { codes, hashes: codes.map(hashRecoveryCode) };
}

/** As people type it: capitals, spaces and the hyphen do not matter. */
export function hashRecoveryCode(code: string): string {
  return sha256Hex(code.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Whether somebody typed a recovery code rather than one of the app. */
export const isRecoveryCode = (code: string): boolean => code.replace(/[^a-z0-9]/gi, '').length === 10;

/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

function letters(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
}
