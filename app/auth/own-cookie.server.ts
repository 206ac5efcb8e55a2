import { cookieLine, secretIn } from './cookie-line.server.ts';

/**
 * The cookie of a visit to somebody's own page: sent with those pages only. It goes when the browser closes; the visit
 * itself ends after two hours.
 *
 * @param secret of the visit; '' takes the cookie away
 */
export const writeOwnCookie = (publicUrl: string, secret: string): string =>
  cookieLine(publicUrl, { name, value: secret, path: '/mijn' });

/** @returns the secret; null when there is none or it has not the form of one */
export const readOwnCookie = (request: Request): string | null =>
  secretIn(request.headers.get('cookie'), name);

const name = 'sluitend_mijn';
