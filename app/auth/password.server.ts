import { hash, verify } from '@node-rs/argon2';

export const shortestPassword = 12;
/** Long enough for a sentence, short enough to hash. */
export const longestPassword = 200;

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooEasy';

/** argon2id, as the OWASP Password Storage Cheat Sheet has it: 19 MiB, 2 rounds, 1 lane. Encoded with its salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/**
 * Takes as long for an account that is not there (`encoded` null) as for one that is, so that time tells nothing.
 *
 * @returns whether the password belongs to the hash
 */
export async function isPassword(encoded: string | null, password: string): Promise<boolean> {
  if (password.length > longestPassword) return false;
  decoy ??= hashPassword('nobody has this password');
  const isSame = await verify(encoded ?? (await decoy), password.normalize('NFC'));
  return encoded !== null && isSame;
}

/**
 * Length counts, not odd characters (NIST SP 800-63B, 5.1.1.2).
 *
 * @param about the person's own words (name, address, organisation), of which a password may not consist
 * @returns null when it may be used
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'tooShort';
  if (password.length > longestPassword) return 'tooLong';
  return isEasy(password.toLowerCase(), about) ? 'tooEasy' : null;
}

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
let decoy: Promise<string> | undefined;

/** What is left of a password without the words that everybody tries first must still be something. */
function isEasy(password: string, about: readonly string[]): boolean {
  const words = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  const rest = [...words, ...usual].reduce((text, word) => text.replaceAll(word, ''), password);
  return rest.replace(/[\d\W_]/g, '').length < 4 || new Set(password).size < 5;
}

const usual = [
  'wachtwoord',
  'password',
  'welkom',
  'qwerty',
  'azerty',
  'geheim',
  'sluitend',
  'abcdef',
  'zomer',
  'winter',
];
