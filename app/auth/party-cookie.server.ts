import { cookieLine, secretIn } from './cookie-line.server.ts';

/**
 * The cookie of a party's visit to one document: sent with the pages of that document only. It goes when the browser
 * closes; the visit itself ends after a day.
 *
 * @param secret of the visit; '' takes the cookie away
 */
export const writePartyCookie = (publicUrl: string, reference: string, secret: string): string =>
  cookieLine(publicUrl, { name: nameOf(reference), value: secret, path: `/teken/${reference}` });

/** @returns the secret; null when there is none or it has not the form of one */
export const readPartyCookie = (request: Request, reference: string): string | null =>
  secretIn(request.headers.get('cookie'), nameOf(reference));

const nameOf = (reference: string): string => `teken_${reference}`;
