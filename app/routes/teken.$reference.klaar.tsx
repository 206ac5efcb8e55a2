import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageFor } from '#app/auth/language.server.ts';
import { requireStep } from '#app/auth/require-visit.server.ts';
import { DonePage } from '#app/components/signing/done-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { outcomeOf, signedAt } from '#app/documents/party/signing-outcome.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { editionsOf } from '#app/forms/content/editions.ts';
import { partyOf } from '#app/domain/state.ts';
import { formatDateTime } from '#app/lib/format-date.ts';

export const meta = partyTitle('done');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireStep(request, params, 'done');
  const { organisation } = view.composed;
  const { state } = visit.loaded;
  const at = signedAt(state, visit.partyId);
  const current = view.status === 'signed' ? ('done' as const) : null;
  return {
    shell: shellOf(reference, organisation, { steps: view.steps, current }),
    editions: editionsOf(view.template),
    outcome: outcomeOf(state, visit.partyId, view.status),
    firstName: view.as.firstName,
    reach: partyOf(state, visit.partyId)?.reach ?? ('email' as const),
    signedAt:
      at === null ? null : formatDateTime(new Date(at), organisation.timeZone, languageFor(request) ?? 'nl'),
    isAgain: new URL(request.url).searchParams.has('eerder'),
  };
}

export default function DoneRoute() {
  return <DonePage {...useLoaderData<typeof loader>()} />;
}
