import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { saveRecordPart } from '#app/auth/save-record-part.server.ts';
import { PartForm } from '#app/components/dossier/part-form.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readPartToEdit, type PartToEdit } from '#app/dossiers/read-person-record.server.ts';

export const meta = pageTitle('staff:record.title');

export const loader = async ({ request, params: { id = '', part = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.fill');
  return { ...(await readPartToEdit(portal, user, id, part)), timeZone: organisation.timeZone };
};

export const action = async ({ request, params: { id = '', part = '' } }: ActionFunctionArgs) => {
  const again = await saveRecordPart(request, id, part);
  if (!again) return redirect(`/dossiers/${id}/gegevens#${part}`);
  return data(again, { status: { rows: 200, wrong: 400, conflict: 409 }[again.outcome] });
};

export default function RecordPartPage() {
  // The wire's types say less about optional parts than the data that went over it.
  const view = useLoaderData<typeof loader>() as PartToEdit & { timeZone: string };
  const posted = useActionData<typeof action>() ?? null;
  return (
    <StaffLayout>
      <PartForm view={view} posted={posted} />
    </StaffLayout>
  );
}
