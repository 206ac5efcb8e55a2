import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findVisit } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { StartPage } from '#app/components/signing/start-page.tsx';
import { readSigning } from '#app/documents/party/read-signing.server.ts';

export const meta = partyTitle('start');

/** On to the step that is open; without a visit: where to find the link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const party = await findVisit(request, params);
  const query = new URL(request.url).searchParams;
  const because = becauseOf(query);
  if (!party) return data({ because } as const, { status: because === 'none' ? 403 : 200 });
  const { portal, visit, reference } = party;
  if (!visit.isIdentified) throw redirect(stepPath(reference, 'code'), 303);
  const { open } = await readSigning(portal, visit);
  throw redirect(stepPath(reference, open), 303);
}

function becauseOf(query: URLSearchParams): 'none' | 'stopped' | 'closed' | 'delegated' {
  if (query.has('gestopt')) return 'stopped';
  if (query.has('overgedragen')) return 'delegated';
  return query.has('afgesloten') ? 'closed' : 'none';
}

export default function StartRoute() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
