import { isAppError } from '#app/lib/errors.ts';
import { StartError } from '#app/lib/start-error.ts';

/**
 * What keeps the portal from starting, for who starts it.
 *
 * @param mongoUri the database's address; its password stays out of the words
 * @returns null for what nobody foresaw: there the error itself helps more
 */
export function explainStart(error: unknown, mongoUri: string): string | null {
  if (error instanceof StartError) return error.message;
  if (!isAppError(error, 'engine-unavailable')) return null;
  return [
    `De database op ${hostsOf(mongoUri)} antwoordt niet.`,
    'Kijk of de server draait en van hieruit te bereiken is, en of MONGODB_URI klopt (adres, naam en wachtwoord).',
    'Zonder MONGODB_URI start npm start zelf een database.',
  ].join('\n');
}

function hostsOf(mongoUri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@]*@)?([^/?]+)/.exec(mongoUri)?.[1] ?? 'het adres in MONGODB_URI';
}
