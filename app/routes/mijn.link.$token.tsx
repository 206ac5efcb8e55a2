import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sendCodeForOwn } from '#app/auth/own-code.server.ts';
import { writeOwnCookie } from '#app/auth/own-cookie.server.ts';
import { OwnLinkPage } from '#app/components/own/own-link-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { findOwnVisit, isOwnLink, openOwnLink } from '#app/documents/own/own-link.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('own:ask.title');

/** Changes nothing: mail scanners fetch links too. */
export const loader = async ({ params: { token = '' } }: LoaderFunctionArgs) => {
  const works = await isOwnLink(getServices(), token);
  return data({ works }, { status: works ? 200 : 404 });
};

export const action = async ({ request, params: { token = '' } }: ActionFunctionArgs) => {
  const portal = getServices();
  await portal.limits.consume('linkOpen', token);
  try {
    const secret = await openOwnLink(portal, token);
    const visit = await findOwnVisit(portal, secret);
    const told = visit ? await sendCodeForOwn(portal, visit) : '';
    const headers = { 'set-cookie': writeOwnCookie(portal.publicUrl, secret) };
    return redirect(`/mijn/code${told}`, { status: 303, headers });
  } catch (error) {
    if (!isAppError(error, 'not-found')) throw error;
    return redirect(new URL(request.url).pathname, 303);
  }
};

export default function OwnLink() {
  return <OwnLinkPage {...useLoaderData<typeof loader>()} />;
}
