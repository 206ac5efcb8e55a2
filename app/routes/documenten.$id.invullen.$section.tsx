import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { saveSection } from '#app/auth/save-section.server.ts';
import { FillingIsland } from '#app/components/filling/filling-island.tsx';
import type { FillingView, SectionFormProps } from '#app/components/filling/section-form.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';

export const meta = pageTitle('staff:documents.sections');

export const loader = async ({ request, params: { id = '', section = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.fill');
  const loaded = await findForStaff(portal, user, id, 'document.fill');
  const { timeZone } = organisation;
  return { id: loaded.record._id, timeZone, ...(await readSection(portal, loaded, section)) };
};

/** Saves what was typed and goes on; also without JavaScript. */
export const action = async ({ request, params: { id = '', section = '' } }: ActionFunctionArgs) => {
  const { post, result } = await saveSection(request, id, section);
  if (!result) return data({ typed: post.rows, seen: post.seen, result });
  const isDone = Object.keys(result.errors).length === 0 && result.conflicts.length === 0;
  if (isDone) return redirect(result.next);
  return data({ typed: post.typed, seen: post.seen, result }, { status: 400 });
};

export default function SectionPage() {
  // The wire's types say less about optional parts than the data that went over it.
  const view = useLoaderData<typeof loader>() as FillingView;
  const posted = (useActionData<typeof action>() ?? null) as SectionFormProps['posted'];
  return (
    <StaffLayout>
      <FillingIsland view={view} posted={posted} />
    </StaffLayout>
  );
}
