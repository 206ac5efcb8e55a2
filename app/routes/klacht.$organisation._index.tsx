import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { IntroPage } from '#app/components/complaint/intro-page.tsx';
import { PartyLayout } from '#app/components/layout/party-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { complaintOrganisation, complaintProcedure } from '#app/documents/complaint/complaint-form.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('complaints:title');

/** How a complaint is handled by this service, and by when. */
export const loader = async ({ params: { organisation: id = '' } }: LoaderFunctionArgs) => {
  const { _id, name, contact, ...organisation } = await complaintOrganisation(id);
  const { email, phone } = contact;
  return {
    organisation: { id: _id, name, contact: { email, phone } },
    ...complaintProcedure(getServices(), organisation),
  };
};

export default function ComplaintIntro() {
  const view = useLoaderData<typeof loader>();
  return (
    <PartyLayout organisation={view.organisation}>
      <IntroPage {...view} />
    </PartyLayout>
  );
}
