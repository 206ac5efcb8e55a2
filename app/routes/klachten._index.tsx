import { Heading } from '@amsterdam/design-system-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ComplaintCards } from '#app/components/complaint/complaint-cards.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { listComplaints } from '#app/documents/complaint/list-complaints.server.ts';

export const meta = pageTitle('complaints:staff.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'complaint.read');
  const { timeZone } = organisation;
  const [open, closed] = await Promise.all([
    listComplaints(portal, user, { status: 'open', timeZone }),
    listComplaints(portal, user, { status: 'closed', timeZone }),
  ]);
  return { open, closed, timeZone };
};

export default function Complaints() {
  const t = useWords('complaints');
  const { open, closed, timeZone } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <PageHeading title={t('staff.title')} lead={t('staff.lead')} />
      <section>
        <Heading level={2}>{t('staff.open')}</Heading>
        <ComplaintCards rows={open} timeZone={timeZone} empty={t('staff.none')} />
      </section>
      <section className="section">
        <Heading level={2}>{t('staff.closed')}</Heading>
        <ComplaintCards rows={closed} timeZone={timeZone} empty={t('staff.noneClosed')} />
      </section>
    </StaffLayout>
  );
}
