import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageFor } from '#app/auth/language.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { requireBeside, requireVisit } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { StopPage } from '#app/components/signing/stop-page.tsx';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { stopVisit } from '#app/documents/party/visit-draft.server.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('stop');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireBeside(request, params);
  const { organisation } = view.composed;
  const { deadline } = view;
  return {
    shell: shellOf(reference, organisation, { steps: view.steps, current: null }),
    deadline:
      deadline === null
        ? null
        : formatDate(new Date(deadline), organisation.timeZone, languageFor(request) ?? 'nl'),
  };
}

/** Ends the visit on this device. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, visit, reference } = await requireVisit(request, params, { identified: false });
  const isDone = textOf(await readForm(request, { fields: 3, fieldLength: 100 }), 'intent') === 'close';
  await stopVisit(visit);
  const headers = { 'set-cookie': writePartyCookie(portal.publicUrl, reference, '') };
  return redirect(`${stepPath(reference, 'start')}?${isDone ? 'afgesloten' : 'gestopt'}`, {
    status: 303,
    headers,
  });
}

export default function StopRoute() {
  return <StopPage {...useLoaderData<typeof loader>()} />;
}
