import { cookieIn, cookieLine } from './cookie-line.server.ts';

/** How long a device remembers it, in seconds: longer than any document takes to be signed. */
const year = 365 * 24 * 3600;
const name = 'rustig';

/** Remembers on this device that a party reads in big letters; sent with the pages of that document only. */
export const writeCalmCookie = (publicUrl: string, reference: string, isCalm: boolean): string =>
  cookieLine(publicUrl, { name, value: isCalm ? 'ja' : '', path: `/teken/${reference}`, maxAge: year });

export const isCalm = (request: Request): boolean => cookieIn(request.headers.get('cookie'), name) === 'ja';
