import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStep } from '#app/auth/require-visit.server.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { WaitPage, type WaitPageProps } from '#app/components/signing/wait-page.tsx';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { mandateGap } from '#app/domain/mandates.ts';
import { awaitedChooser } from '#app/domain/rounds.ts';
import type { PartyState, State } from '#app/domain/state.ts';

export const meta = partyTitle('wait');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portal, view, visit, reference } = await requireStep(request, params, 'wait');
  const { state } = visit.loaded;
  const waitsFor = waitsForWhat(state, view.party, portal.clock().toISOString());
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: 'signature' }),
    waitsFor,
  };
}

export default function WaitRoute() {
  return <WaitPage {...useLoaderData<typeof loader>()} />;
}

/** What can be done meanwhile comes last: when the PDF is there, somebody may still have to look at what was shown. */
function waitsForWhat(state: State, party: PartyState, now: string): WaitPageProps['waitsFor'] {
  if (awaitedChooser(state)) return 'chooser';
  return mandateGap(party, now) ?? 'render';
}
