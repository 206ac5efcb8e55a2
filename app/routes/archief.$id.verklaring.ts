import type { LoaderFunctionArgs } from '@remix-run/node';
import { findArchived } from '#app/archive/find-archived.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { readCertificate } from '#app/documents/work/destroy-content.server.ts';

/** The certificate of destruction. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'archive.read');
  const { _id, organisationId, reference } = await findArchived(user, params['id'] ?? '', 'archive.read');
  const pdf = await readCertificate(portal, { organisationId, id: _id });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="verklaring-${reference}.pdf"`,
      'cache-control': 'no-store',
    },
  });
};
