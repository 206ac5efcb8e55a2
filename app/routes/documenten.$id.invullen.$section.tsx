import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readSectionPost } from '#app/auth/read-section-post.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { answering } from '#app/auth/respond.server.ts';
import { SectionForm, type FillingView } from '#app/components/filling/section-form.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';

export const meta = pageTitle('staff:documents.sections');

export const loader = answering(
  async ({ request, params: { id = '', section = '' } }: LoaderFunctionArgs) => {
    const { user, organisation, portal } = await requireStaff(request, 'document.fill');
    const loaded = await findForStaff(portal, user, id, 'document.fill');
    const { timeZone } = organisation;
    return { id: loaded.record._id, timeZone, ...(await readSection(portal, loaded, section)) };
  },
);

/** Saves what was typed and goes on; also without JavaScript. */
export const action = answering(
  async ({ request, params: { id = '', section = '' } }: ActionFunctionArgs) => {
    const { user, portal } = await requireStaff(request, 'document.fill');
    const loaded = await findForStaff(portal, user, id, 'document.fill');
    const view = await readSection(portal, loaded, section);
    const post = await readSectionPost(request, view);
    if (post.rows) return data({ typed: post.rows, result: null });
    const target = { organisationId: user.organisationId, id: loaded.record._id, staffId: user.id };
    const result = await saveAnswers(portal, {
      ...target,
      sectionId: section,
      typed: post.typed,
      seen: post.seen,
    });
    const isDone = Object.keys(result.errors).length === 0 && result.conflicts.length === 0;
    if (!isDone) return data({ typed: post.typed, result }, { status: 400 });
    return redirect(view.next ? `/documenten/${id}/invullen/${view.next}` : `/documenten/${id}`);
  },
);

export default function SectionPage() {
  // The wire's type says less about optional parts than the data that went over it.
  const view = useLoaderData<typeof loader>() as FillingView;
  const posted = useActionData<typeof action>();
  return (
    <StaffLayout>
      <SectionForm key={view.section.id} view={view} posted={posted ?? null} />
    </StaffLayout>
  );
}
