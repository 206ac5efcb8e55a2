import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readParties } from '#app/auth/read-parties.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { PartiesForm } from '#app/components/filling/parties-form.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { partyProblems } from '#app/documents/party-rules.ts';
import { saveParties } from '#app/documents/save-parties.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readPartiesPage } from '#app/documents/staff/read-parties-page.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';

export const meta = pageTitle('staff:documents.parties.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const loaded = await findForStaff(portal, user, id, 'document.fill');
  const { template, parties, facts, country } = await readPartiesPage(portal, loaded);
  return { rules: template.parties, parties, ways: facts.ways, country };
};

/** Keeps who signs. What is not right yet is kept too and said. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const loaded = await findForStaff(portal, user, id, 'document.fill');
  const { template, facts } = await readPartiesPage(portal, loaded);
  const { parties, isChanged } = await readParties(request, template);
  if (isChanged) return data({ parties, problems: [] });
  const target = { organisationId: user.organisationId, id: loaded.record._id, staffId: user.id };
  await saveParties(portal, { ...target, parties, basedOn: loaded.state.revision });
  const problems = partyProblems(template, parties, facts);
  return problems.length > 0 ? data({ parties, problems }, { status: 400 }) : redirect(`/documenten/${id}`);
};

export default function PartiesPage() {
  const view = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <StaffLayout>
      <PartiesForm
        rules={view.rules as readonly PartyRule[]}
        parties={posted?.parties ?? view.parties}
        problems={posted?.problems ?? []}
        ways={view.ways}
        country={view.country}
      />
    </StaffLayout>
  );
}
