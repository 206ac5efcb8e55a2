import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageFor } from '#app/auth/language.server.ts';
import { sendCodeFor } from '#app/auth/send-party-code.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { DeadLinkPage, LinkPage } from '#app/components/signing/link-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { disownLink, isDeadLink, openLink, viewLink } from '#app/documents/party/open-link.server.ts';
import { readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { httpStatusOf, isAppError } from '#app/lib/errors.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = partyTitle('link');

/** Shows where the link leads. Changes nothing, however often a mail scanner fetches it. */
export async function loader({ request, params: { token = '' } }: LoaderFunctionArgs) {
  try {
    const { organisation, leadsTo, deadline, hasPaperCode } = await viewLink(getServices(), token);
    const { timeZone, ...known } = organisation;
    if (leadsTo !== 'sign' && leadsTo !== 'copy') {
      return data({ reason: leadsTo, organisation: known }, { status: httpStatusOf[leadsTo] });
    }
    const until =
      deadline === null ? null : formatDate(new Date(deadline), timeZone, languageFor(request) ?? 'nl');
    return data({ reason: null, organisation: known, leadsTo, deadline: until, hasPaperCode });
  } catch (error) {
    if (!isAppError(error, 'not-found')) throw error;
    return data({ reason: 'not-found' as const, organisation: null }, { status: 404 });
  }
}

/** Begins the visit and sends the code. A link that died meanwhile says so on its page. */
export async function action({ params: { token = '' }, request }: ActionFunctionArgs) {
  const portal = getServices();
  await portal.limits.consume('linkOpen', token);
  const isNotMe = textOf(await readForm(request, { fields: 3, fieldLength: 100 }), 'intent') === 'not-me';
  try {
    if (isNotMe) {
      await disownLink(portal, token);
      return redirect(new URL(request.url).pathname, 303);
    }
    const { secret, reference } = await openLink(portal, token);
    const visit = await readPartyVisit(portal, secret, reference);
    const told = await sendCodeFor(portal, visit);
    const cookie = writePartyCookie(portal.publicUrl, reference, secret);
    return redirect(`${stepPath(reference, 'code')}${told}`, {
      status: 303,
      headers: { 'set-cookie': cookie },
    });
  } catch (error) {
    if (isDeadLink(error) || isAppError(error, 'not-found'))
      return redirect(new URL(request.url).pathname, 303);
    throw error;
  }
}

export default function LinkRoute() {
  const found = useLoaderData<typeof loader>();
  return found.reason === null ? <LinkPage {...found} /> : <DeadLinkPage {...found} />;
}
