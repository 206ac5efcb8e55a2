import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { pagesOf } from '#app/documents/count-pages.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';

/** How many pages a draft has as it was saved last; asked while somebody types, so not too often. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const loaded = await findForStaff(portal, user, id, 'document.fill');
  if (loaded.state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  await portal.limits.consume('pageCount', user.id);
  const pages = await pagesOf(portal, await composeRecord(portal, loaded));
  return Response.json({ pages }, { headers: { 'cache-control': 'no-store' } });
};
