import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { takeComplaint, type TakenIn, type ToMend } from '#app/auth/take-complaint.server.ts';
import { ComplaintForm, type ComplaintFormProps } from '#app/components/complaint/complaint-form.tsx';
import { ReceivedPage } from '#app/components/complaint/received-page.tsx';
import { PartyLayout } from '#app/components/layout/party-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import {
  complaintOrganisation,
  complaintSections,
  complaintValues,
} from '#app/documents/complaint/complaint-form.server.ts';
import { newToken } from '#app/record/secrets.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('complaints:title');

/** The form, with a secret of its own: sent twice, it files once. */
export const loader = async ({ params: { organisation: id = '' } }: LoaderFunctionArgs) => {
  const { _id, name, contact } = await complaintOrganisation(id);
  const { email, phone } = contact;
  return {
    organisation: { id: _id, name, contact: { email, phone } },
    sections: complaintSections(),
    values: complaintValues({}),
    once: newToken(),
  };
};

/** From anybody, without an account. What is shown after it stands on this answer only, so it has no address. */
export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const { organisation: organisationId = '' } = params;
  const { address } = context;
  const answer = await takeComplaint(getServices(), request, { organisationId, address });
  return data(answer, { status: 'taken' in answer ? 200 : 400 });
};

export default function ComplaintFiling() {
  const { organisation, ...form } = useLoaderData<typeof loader>() as unknown as ComplaintFormProps & {
    organisation: { contact: { email: string | null; phone: string | null } };
  };
  const answer = useActionData<typeof action>() as { toMend?: ToMend; taken?: TakenIn } | undefined;
  return (
    <PartyLayout organisation={organisation}>
      {answer?.taken ? (
        <ReceivedPage {...answer.taken} />
      ) : (
        <ComplaintForm
          {...form}
          organisation={organisation}
          {...(answer?.toMend ?? { errors: {}, messages: [], meant: [], asks: false })}
        />
      )}
    </PartyLayout>
  );
}
