import { isLanguage, type Language } from '#app/lib/languages.ts';
import { cookieIn, cookieLine } from './cookie-line.server.ts';

/** How long a device remembers it, in seconds. */
const year = 365 * 24 * 3600;
const name = 'taal';

/** Remembers on this device in which language somebody without an account reads. */
export const writeLanguageCookie = (publicUrl: string, language: Language): string =>
  cookieLine(publicUrl, { name, value: language, path: '/', maxAge: year });

/** The language of a page; null where pages are in Dutch only. */
export function languageFor(request: Request): Language | null {
  const { pathname } = new URL(request.url);
  if (!/^\/(t|teken|brief|mijn|bijeenkomst)(\/|\.data$|$)/.test(pathname)) return null;
  const found = cookieIn(request.headers.get('cookie'), name);
  return isLanguage(found) ? found : 'nl';
}
