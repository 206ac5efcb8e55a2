import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireVisitForFile } from '#app/auth/require-visit.server.ts';
import { renderEdition } from '#app/documents/render-edition.server.ts';

/** The document that a party is asked to sign, in another look to read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portal, visit } = await requireVisitForFile(request, params);
  await portal.limits.consume('look', visit.id, visit.partyId);
  const { bytes, name } = await renderEdition(portal, visit.loaded, params['edition'] ?? '');
  return pdfResponse(bytes, name);
}
