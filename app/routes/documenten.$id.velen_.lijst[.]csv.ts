import type { LoaderFunctionArgs } from '@remix-run/node';
import { stringify } from 'csv-stringify/sync';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { targetsFor } from '#app/documents/bulk/targets-for.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';

/** An empty list with the heads that the portal knows by itself, as spreadsheets here open it: `;` and a byte order mark. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.send');
  const { template } = await composeRecord(portal, await findForStaff(portal, user, id, 'document.send'));
  const heads = targetsFor(template).map(({ label }) => label);
  return new Response(stringify([heads], { bom: true, delimiter: ';' }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="lijst-${template.id}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
