import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnConsent } from '#app/auth/act-on-consent.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ConsentPage } from '#app/components/progress/consent-page.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readConsents } from '#app/documents/consent/read-consents.server.ts';
import { findForStaff, mayWithDocument } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:consent.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.read');
  const loaded = await findForStaff(portal, user, id);
  const view = await readConsents(portal, loaded);
  if (view.live.length === 0 && view.withdrawals.length === 0) throw new AppError('not-found');
  return { view, canAct: await mayWithDocument(user, id, 'consent.withdraw') };
};

/** Writes down what a client told, or that an organisation was told. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const problems = await actOnConsent(request, id);
  return problems ?? redirect(`/documenten/${id}/toestemming`, 303);
};

export default function Consents() {
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <StaffLayout>
      <ConsentPage {...useLoaderData<typeof loader>()} problems={problems} />
    </StaffLayout>
  );
}
