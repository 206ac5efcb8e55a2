import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { clearCookie } from '#app/auth/cookie.server.ts';
import { endSession, findSession } from '#app/auth/session.server.ts';
import { getServices } from '#app/services.server.ts';

/** Opening the address does nothing: a picture on another site could. */
export const loader = () => redirect('/');

export const action = async ({ request }: ActionFunctionArgs) => {
  const portal = getServices();
  const session = await findSession(portal, request);
  if (session) await endSession({ id: session.userId, organisationId: session.organisationId }, session._id);
  return redirect('/inloggen?uitgelogd', { headers: { 'set-cookie': clearCookie(portal.publicUrl) } });
};
