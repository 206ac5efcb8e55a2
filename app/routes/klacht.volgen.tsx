import { data, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { followComplaint } from '#app/auth/follow-complaint.server.ts';
import { FollowForm } from '#app/components/complaint/follow-form.tsx';
import { FollowPage, type FollowProps } from '#app/components/complaint/follow-page.tsx';
import { PartyLayout } from '#app/components/layout/party-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('complaints:follow.title');

/** Reference and words are typed here, never part of an address. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const followed = await followComplaint(getServices(), request, context.address);
  return data(followed, { status: followed.isFound && !followed.codeError ? 200 : 400 });
};

export default function ComplaintFollowing() {
  const answer = useActionData<typeof action>() as
    ({ isFound: true } & FollowProps) | { isFound: false; reference: string } | undefined;
  return (
    <PartyLayout organisation={answer?.isFound ? answer.view.organisation : null}>
      {answer?.isFound ? (
        <FollowPage {...answer} />
      ) : (
        <FollowForm isWrong={answer !== undefined} reference={answer?.reference ?? ''} />
      )}
    </PartyLayout>
  );
}
