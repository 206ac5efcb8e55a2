import type { ActionFunctionArgs } from '@remix-run/node';
import { packageForDownload } from '#app/archive/package-for-download.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';

/** By a form, not a link: that a package was made is put on the document's chain. */
export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'archive.export');
  const { bytes, filename } = await packageForDownload(portal, portal.authority, user, params['id'] ?? '');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'no-store',
    },
  });
};
