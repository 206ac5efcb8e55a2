import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { languageFor } from '#app/auth/language.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { InvitedPage } from '#app/components/meeting/invited-page.tsx';
import { DeadLinkPage } from '#app/components/signing/link-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { replyToMeeting, signWithCard } from '#app/documents/meeting/attend-meeting.server.ts';
import { viewMeeting } from '#app/documents/meeting/view-meeting.server.ts';
import { isDeadLink } from '#app/documents/party/open-link.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { formatDate, formatTime } from '#app/lib/format-date.ts';
import { getServices } from '#app/services.server.ts';

export const meta = partyTitle('meeting');

/** The invitation, or the card that somebody scanned in the hall. Changes nothing. */
export const loader = async ({ request, params: { token = '' } }: LoaderFunctionArgs) => {
  try {
    const { timeZone, startsAt, endsAt, ...view } = await viewMeeting(getServices(), token);
    const language = languageFor(request) ?? 'nl';
    return data({
      view: {
        ...view,
        day: formatDate(new Date(startsAt), timeZone, language),
        from: formatTime(new Date(startsAt), timeZone),
        until: formatTime(new Date(endsAt), timeZone),
      },
    });
  } catch (error) {
    if (!isAppError(error, 'not-found') && !isAppError(error, 'destroyed')) throw error;
    return data({ view: null }, { status: 404 });
  }
};

/** What cannot be done any more, the page itself says. */
export const action = async ({ request, params: { token = '' } }: ActionFunctionArgs) => {
  const portal = getServices();
  const here = new URL(request.url).pathname;
  await portal.limits.consume('linkOpen', token);
  const form = await readForm(request);
  try {
    if (form.raw('act') === 'sign') {
      const { secret, reference } = await signWithCard(portal, token);
      const cookie = writePartyCookie(portal.publicUrl, reference, secret);
      return redirect(stepPath(reference, 'start'), { status: 303, headers: { 'set-cookie': cookie } });
    }
    await replyToMeeting(portal, token, {
      comes: form.raw('comes') === 'yes',
      showName: form.raw('name') === 'yes',
    });
  } catch (error) {
    const isSaid = ['not-found', 'forbidden', 'out-of-turn', 'already-signed', 'destroyed'] as const;
    if (!isDeadLink(error) && !isSaid.some((code) => isAppError(error, code))) throw error;
  }
  return redirect(here, 303);
};

export default function Invited() {
  const { view } = useLoaderData<typeof loader>();
  return view ? <InvitedPage view={view} /> : <DeadLinkPage reason="not-found" organisation={null} />;
}
