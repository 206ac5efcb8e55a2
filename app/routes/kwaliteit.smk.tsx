import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { SmkTable } from '#app/components/gallery/smk-table.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { listSmk } from '#app/handbook/smk.ts';

export const meta = pageTitle('staff:smk.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await requireStaff(request, 'document.read');
  return { rows: listSmk() };
};

export default function SmkPage() {
  const t = useWords('staff');
  const { rows } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <PageHeading title={t('smk.title')} lead={t('smk.lead')} />
      <SmkTable rows={rows} />
    </StaffLayout>
  );
}
