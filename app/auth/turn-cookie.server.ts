import { cookieLine, secretIn } from './cookie-line.server.ts';

/**
 * The cookie of a device on which parties sign. With it, the device opens nothing but its own page and the document of
 * whose turn it is (`app/host/lock-device.server.ts`).
 *
 * @param secret of the device; '' takes the cookie away
 */
export const writeTurnCookie = (publicUrl: string, secret: string): string =>
  cookieLine(publicUrl, { name, value: secret, path: '/' });

/** @returns the secret; null when there is none or it has not the form of one */
export const readTurnCookie = (cookies: string | null | undefined): string | null => secretIn(cookies, name);

const name = 'sluitend_toestel';
