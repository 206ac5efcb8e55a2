import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { mustBeSigning, startDevice } from '#app/auth/start-device.server.ts';
import { StartDevicePage } from '#app/components/device/start-device-page.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';

export const meta = pageTitle('device:start.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.correct');
  const loaded = await findForStaff(portal, user, id, 'document.correct');
  mustBeSigning(loaded.state);
  const { title, parties } = await readDocument(portal, loaded);
  const chosen = new URL(request.url).searchParams.get('wie');
  return {
    id,
    title,
    people: parties
      .filter(({ progress }) => !['signed', 'declined', 'not-needed'].includes(progress))
      .map(({ partyId, name, title: role, reach }) => ({
        partyId,
        name,
        title: role,
        isChosen: chosen === null ? reach === 'here' : chosen === partyId,
      })),
  };
};

/** A page of its own follows, not one in this one: nothing of staff stays behind on the device. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const { refused, cookie } = await startDevice(request, id);
  if (refused) return refused;
  return redirect('/toestel', {
    status: 303,
    headers: { 'set-cookie': cookie, 'clear-site-data': '"cache"' },
  });
};

export default function StartDevice() {
  const problems = useActionData<typeof action>()?.problems;
  return (
    <StaffLayout>
      <StartDevicePage {...useLoaderData<typeof loader>()} problems={problems} />
    </StaffLayout>
  );
}
