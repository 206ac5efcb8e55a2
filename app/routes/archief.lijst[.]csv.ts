import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { exportArchive } from '#app/archive/export-archive.server.ts';
import { showSearch } from '#app/archive/hidden-search.server.ts';
import { readArchiveFilter } from '#app/archive/read-filter.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'archive.export');
  const { searchParams } = new URL(request.url);
  const search = showSearch(portal.keyring, organisation.id, searchParams.get('zoek') ?? '');
  const { filter } = readArchiveFilter(searchParams, search);
  const lines = await exportArchive(portal, user, organisation, filter);
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="archief.csv"',
      'cache-control': 'no-store',
    },
  });
};
