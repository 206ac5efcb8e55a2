import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireVisitForFile } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { readSigning } from '#app/documents/party/read-signing.server.ts';

/** Where the document stands for a page that waits: `mark` changes when something did, `to` is the page for it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portal, visit, reference } = await requireVisitForFile(request, params);
  const { open, isSealed } = await readSigning(portal, visit);
  const { phase, seals, signatures } = visit.loaded.state;
  const mark = [open, phase, signatures.length, seals.length, isSealed].join(' ');
  return Response.json({ mark, to: stepPath(reference, open) });
}
