import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStep } from '#app/auth/require-visit.server.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { WaitPage } from '#app/components/signing/wait-page.tsx';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { awaitedChooser } from '#app/domain/rounds.ts';

export const meta: MetaFunction = () => [{ title: partyTitle('wait') }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireStep(request, params, 'wait');
  const waitsFor = awaitedChooser(visit.loaded.state) ? ('chooser' as const) : ('render' as const);
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: 'signature' }),
    waitsFor,
  };
}

export default function WaitRoute() {
  return <WaitPage {...useLoaderData<typeof loader>()} />;
}
