import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { BulkTable } from '#app/components/bulk/bulk-table.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { listBulks } from '#app/documents/bulk/read-bulk.server.ts';

export const meta = pageTitle('bulk:list.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation } = await requireStaff(request, 'document.send');
  return { bulks: await listBulks(user), timeZone: organisation.timeZone };
};

export default function BulksPage() {
  return (
    <StaffLayout>
      <BulkTable {...useLoaderData<typeof loader>()} />
    </StaffLayout>
  );
}
