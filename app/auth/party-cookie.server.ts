/**
 * The cookie of a party's visit to one document: sent with the pages of that document only, out of reach of scripts,
 * never along with a form of another site. It goes when the browser closes; the visit itself ends after a day.
 *
 * @param secret of the visit; '' takes the cookie away
 */
export function writePartyCookie(publicUrl: string, reference: string, secret: string): string {
  const secure = publicUrl.startsWith('https://') ? '; Secure' : '';
  const age = secret === '' ? '; Max-Age=0' : '';
  return `${nameOf(reference)}=${secret}; Path=/teken/${reference}${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** @returns the secret; null when there is none or it has not the form of one */
export function readPartyCookie(request: Request, reference: string): string | null {
  const start = `${nameOf(reference)}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const secret = pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? '';
  return /^[\w-]{43}$/.test(secret) ? secret : null;
}

const nameOf = (reference: string): string => `teken_${reference}`;
