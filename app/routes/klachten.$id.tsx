import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnComplaint } from '#app/auth/act-on-complaint.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { HandlePage, type HandleProps } from '#app/components/complaint/handle-page.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readComplaintPage } from '#app/documents/complaint/read-complaint.server.ts';
import { isAppError } from '#app/lib/errors.ts';

export const meta = pageTitle('complaints:staff.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'complaint.read');
  const { timeZone } = organisation;
  return { view: await readComplaintPage(portal, user, id), timeZone, userId: user.id };
};

/** Each act answers with the page as it is then; who just kept themselves out has no page of it any more. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const problem = await actOnComplaint(request, id);
  if (problem) return data({ problem }, { status: 400 });
  const { user, portal } = await requireStaff(request, 'complaint.handle');
  try {
    await readComplaintPage(portal, user, id);
    return redirect(`/klachten/${id}`);
  } catch (error) {
    if (isAppError(error, 'not-found')) return redirect('/klachten');
    throw error;
  }
};

export default function Complaint() {
  const page = useLoaderData<typeof loader>() as unknown as Omit<HandleProps, 'problem'>;
  const answer = useActionData<typeof action>();
  return (
    <StaffLayout>
      <HandlePage {...page} problem={answer?.problem ?? null} />
    </StaffLayout>
  );
}
