import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { daysIn } from '#app/auth/act-on-document.server.ts';
import { readSendingChoices } from '#app/auth/read-sending-choices.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { SendPage } from '#app/components/filling/send-page.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { readPlan } from '#app/documents/sending/read-plan.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { readSending, type SendingView } from '#app/documents/staff/read-sending.server.ts';

export const meta = pageTitle('staff:documents.check.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.send');
  return readSending(portal, await findForStaff(portal, user, id, 'document.send'));
};

/** Sends what the page showed, and nothing newer: the revision comes along. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.send');
  const loaded = await findForStaff(portal, user, id, 'document.send');
  const form = await readForm(request);
  const { record } = loaded;
  const { choices, problems } = await readPlan(portal, loaded, (options) =>
    readSendingChoices(form, options),
  );
  if (problems.length > 0) return data({ problems, choices, days: form.raw('days') }, { status: 400 });
  const target = { organisationId: user.organisationId, id: record._id, staffId: user.id };
  await sendDocument(portal, {
    ...target,
    revision: Number(form.raw('revision')),
    days: daysIn(form.raw('days')),
    choices,
  });
  return redirect(`/documenten/${id}`);
};

export default function Sending() {
  const refused = useActionData<typeof action>();
  return (
    <StaffLayout>
      <SendPage
        view={useLoaderData<typeof loader>() as SendingView}
        problems={refused?.problems}
        chosen={refused?.choices}
        days={refused?.days}
      />
    </StaffLayout>
  );
}
