import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { readWithdrawalPdf } from '#app/record/stored-files.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';

/** The sealed page about consent that was taken back. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  const loaded = await findForStaff(portal, user, params['id'] ?? '');
  const number = Number(params['number']);
  const bytes = await readWithdrawalPdf(loaded, number);
  return pdfResponse(bytes, `intrekking-${loaded.record.reference}-${String(number)}`);
};
