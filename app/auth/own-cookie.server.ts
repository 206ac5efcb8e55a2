/**
 * The cookie of a visit to somebody's own page: sent with those pages only, out of reach of scripts, never along with a
 * form of another site. It goes when the browser closes; the visit itself ends after two hours.
 *
 * @param secret of the visit; '' takes the cookie away
 */
export function writeOwnCookie(publicUrl: string, secret: string): string {
  const secure = publicUrl.startsWith('https://') ? '; Secure' : '';
  const age = secret === '' ? '; Max-Age=0' : '';
  return `${name}=${secret}; Path=/mijn${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** @returns the secret; null when there is none or it has not the form of one */
export function readOwnCookie(request: Request): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const secret = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return /^[\w-]{43}$/.test(secret) ? secret : null;
}

const name = 'sluitend_mijn';
