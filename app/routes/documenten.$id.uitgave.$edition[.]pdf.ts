import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { renderEdition } from '#app/documents/render-edition.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';

/** The document in another look than the one that counts. */
export const loader = async ({ request, params: { id = '', edition = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  await portal.limits.consume('look', user.id);
  const { bytes, name } = await renderEdition(portal, await findForStaff(portal, user, id), edition);
  return pdfResponse(bytes, name);
};
