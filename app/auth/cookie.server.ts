/**
 * The cookie of a staff session: out of reach of scripts, never sent along with a form of another site. Lax rather than
 * Strict, because staff come by links in mail. Behind TLS its name binds it to this host (RFC 6265bis, 4.1.3.2).
 */
export function writeCookie(publicUrl: string, token: string, maxAgeMs: number): string {
  const isSecure = publicUrl.startsWith('https://');
  const maxAge = Math.round(maxAgeMs / 1000);
  return `${nameOf(isSecure)}=${token}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** Takes the cookie away. */
export const clearCookie = (publicUrl: string): string => writeCookie(publicUrl, '', 0);

/** @returns the token; null when there is none or it has not the form of one */
export function readCookie(publicUrl: string, request: Request): string | null {
  const name = nameOf(publicUrl.startsWith('https://'));
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return /^[\w-]{43}$/.test(value) ? value : null;
}

const nameOf = (isSecure: boolean): string => (isSecure ? '__Host-sluitend_sessie' : 'sluitend_sessie');
