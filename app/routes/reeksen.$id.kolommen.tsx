import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { placeOf, readMapping, requireBulk } from '#app/auth/act-on-bulk.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { ChooseColumns } from '#app/components/bulk/choose-columns.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readBulkDraft } from '#app/documents/bulk/read-bulk.server.ts';
import { chooseColumns } from '#app/documents/bulk/steer-bulk.server.ts';

export const meta = pageTitle('bulk:columns.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const staff = await requireBulk(request, id);
  if (staff.record.status !== 'new') throw redirect(`/reeksen/${id}`);
  const { draft } = await placeOf(staff, staff.record);
  return readBulkDraft(staff.portal, staff.record, draft);
};

export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const staff = await requireBulk(request, id);
  const place = await placeOf(staff, staff.record);
  const { targets, heads } = await readBulkDraft(staff.portal, staff.record, place.draft);
  const mapping = readMapping(await readForm(request), targets, heads.length);
  await chooseColumns(staff.portal, staff.record, place, mapping);
  return redirect(`/reeksen/${id}`);
};

export default function ColumnsPage() {
  return (
    <StaffLayout>
      <ChooseColumns view={useLoaderData<typeof loader>()} />
    </StaffLayout>
  );
}
