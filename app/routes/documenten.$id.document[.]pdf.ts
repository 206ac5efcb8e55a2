import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  const loaded = await findForStaff(portal, user, id);
  return pdfResponse(await readPdf(loaded, 'newest'), `document-${loaded.record.reference}`);
};
