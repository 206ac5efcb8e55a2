import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnMeeting } from '#app/auth/act-on-meeting.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { MeetingPage } from '#app/components/meeting/meeting-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readMeeting } from '#app/documents/meeting/read-meeting.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('meeting:title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.correct');
  const loaded = await findForStaff(portal, user, id, 'document.correct');
  if (loaded.state.phase === 'draft') throw new AppError('not-found');
  const view = await readMeeting(portal, loaded);
  return { view, viewerId: user.id, timeZone: organisation.timeZone };
};

export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const { refused, anchor } = await actOnMeeting(request, id);
  return refused ?? redirect(`/documenten/${id}/bijeenkomst${anchor && `#${anchor}`}`, 303);
};

export default function Meeting() {
  const refused = useActionData<typeof action>();
  return (
    <StaffLayout>
      <MeetingPage {...useLoaderData<typeof loader>()} problems={refused?.problems} typed={refused?.typed} />
    </StaffLayout>
  );
}
