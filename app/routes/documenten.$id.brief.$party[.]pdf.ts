import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readLetter } from '#app/documents/work/write-letter.server.ts';

/** The newest letter to a party. It holds the code that signs: only who may correct an address prints it. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.correct');
  const loaded = await findForStaff(portal, user, params['id'] ?? '', 'document.correct');
  const bytes = await readLetter(loaded, params['party'] ?? '');
  return pdfResponse(bytes, `brief-${loaded.record.reference}`);
};
