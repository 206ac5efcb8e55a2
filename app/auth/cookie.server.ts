import { cookieLine, secretIn } from './cookie-line.server.ts';

/** The cookie of a staff session. Behind TLS its name binds it to this host (RFC 6265bis, 4.1.3.2). */
export const writeCookie = (publicUrl: string, token: string, maxAgeMs: number): string =>
  cookieLine(publicUrl, {
    name: nameOf(publicUrl),
    value: token,
    path: '/',
    maxAge: Math.round(maxAgeMs / 1000),
  });

/** Takes the cookie away. */
export const clearCookie = (publicUrl: string): string => writeCookie(publicUrl, '', 0);

/** @returns the token; null when there is none or it has not the form of one */
export const readCookie = (publicUrl: string, request: Request): string | null =>
  secretIn(request.headers.get('cookie'), nameOf(publicUrl));

const nameOf = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-sluitend_sessie' : 'sluitend_sessie';
