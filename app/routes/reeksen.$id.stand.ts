import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireBulk } from '#app/auth/act-on-bulk.server.ts';
import { readBulkState } from '#app/documents/bulk/read-bulk.server.ts';

/** How far a list is, for its page. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { record } = await requireBulk(request, id);
  return Response.json(await readBulkState(record), { headers: { 'cache-control': 'no-store' } });
};
