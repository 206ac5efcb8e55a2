import { generateSync } from 'otplib';
import { createUser } from '#app/auth/create-user.server.ts';
import { startSession } from '#app/auth/session.server.ts';
import type { StaffRole } from '#app/domain/access.ts';
import { newId } from '#app/lib/ids.ts';
import { visitor, type Web } from './web.ts';

export type Visitor = ReturnType<typeof visitor>;

/** Somebody of staff with a browser who is signed in with both factors. */
export async function signedIn(
  web: Web,
  { organisationId, roles }: { organisationId: string; roles: readonly StaffRole[] },
): Promise<Visitor & { userId: string; email: string }> {
  const { portal } = web;
  const email = `${newId(portal.clock()).toLowerCase()}@dienst.example`;
  const user = await createUser(portal, {
    name: 'Proef Voorbeeldsma',
    email,
    password: 'drie vrolijke koeien in de wei',
    organisationId,
    roles,
  });
  const browser = visitor(web);
  const cookie = await startSession(portal, user, { isVerified: true, device: 'Firefox op Linux' });
  const [pair = ''] = cookie.split(';');
  const [name = '', value = ''] = pair.split('=');
  browser.cookies.set(name, value);
  return { ...browser, userId: user._id, email };
}

/** What an authenticator app shows at that moment. */
export const appCode = (secret: string, at: Date): string =>
  generateSync({ secret: secret.replace(/\s/g, ''), epoch: Math.floor(at.getTime() / 1000) });

/** The value of a hidden field on a page. */
export function hiddenValue(html: string, name: string): string {
  return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? '';
}
