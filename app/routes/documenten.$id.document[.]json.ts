import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { exportRecord } from '#app/record/export-record.server.ts';

/** The record with its chain: enough to verify the document without the portal. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  const loaded = await findForStaff(portal, user, id);
  const name = `${loaded.record.reference}.json`;
  return Response.json(await exportRecord(portal, loaded), {
    headers: { 'content-disposition': `attachment; filename="${name}"` },
  });
};
