import { parse, serialize } from 'cookie';

/** What a cookie needs to be told apart and sent back where it belongs. */
export type CookieLine = {
  name: string;
  /** '' takes the cookie away. */
  value: string;
  /** Sent with what lies under this path only. */
  path: string;
  /** In seconds; left out, it goes when the browser closes. */
  maxAge?: number;
};

/**
 * A `Set-Cookie` line (RFC 6265bis): out of reach of scripts and never sent along with a form of another site. Lax rather
 * than Strict, because people come by links in mail. Behind TLS it is never sent without.
 */
export const cookieLine = (publicUrl: string, { name, value, path, maxAge }: CookieLine): string =>
  serialize(name, value, {
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https://'),
    ...(value === '' ? { maxAge: 0 } : maxAge === undefined ? {} : { maxAge }),
  });

/**
 * @param cookies the header as the browser sent it
 * @returns '' when there is none of that name
 */
export const cookieIn = (cookies: string | null | undefined, name: string): string =>
  parse(cookies ?? '')[name] ?? '';

/** As `cookieIn`, for a secret of 256 bits in base64url; null when there is none or it has not that form. */
export function secretIn(cookies: string | null | undefined, name: string): string | null {
  const value = cookieIn(cookies, name);
  return /^[\w-]{43}$/.test(value) ? value : null;
}
