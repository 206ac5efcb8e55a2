import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { takeList } from '#app/auth/act-on-bulk.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { BringList } from '#app/components/bulk/bring-list.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { sheetLimits } from '#app/lib/read-sheet.server.ts';

export const meta = pageTitle('bulk:title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.send');
  const { record, state } = await findForStaff(portal, user, id, 'document.send');
  if (state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const { megabytes, rows, columns } = sheetLimits;
  return { id: record._id, limits: { megabytes, rows, columns } };
};

export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const taken = await takeList(request, await requireStaff(request, 'document.send'), id);
  if ('id' in taken) return redirect(`/reeksen/${taken.id}/kolommen`);
  return data(taken, { status: taken.problem === 'tooLarge' ? 413 : 400 });
};

export default function BringListPage() {
  const { id, limits } = useLoaderData<typeof loader>();
  return (
    <StaffLayout>
      <BringList id={id} limits={limits} problem={useActionData<typeof action>()?.problem ?? null} />
    </StaffLayout>
  );
}
