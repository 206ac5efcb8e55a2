import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnDocument } from '#app/auth/act-on-document.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { DraftOverview } from '#app/components/filling/draft-overview.tsx';
import { DocumentProgress } from '#app/components/progress/document-progress.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { gatesOf } from '#app/documents/gates/find-gates.server.ts';
import { waysOf } from '#app/documents/reach.ts';
import { findForStaff, mayWithDocument } from '#app/documents/staff/find-document.server.ts';
import { draftOf } from '#app/documents/staff/read-draft.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';

export const meta = pageTitle('staff:documents.overview');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  const loaded = await findForStaff(portal, user, id);
  const { composed, ...view } = await readDocument(portal, loaded);
  const ways = waysOf(portal);
  const isDraft = loaded.state.phase === 'draft';
  const draft = isDraft
    ? draftOf(composed, await gatesOf(portal, loaded.record, composed.template), ways, portal.clock())
    : null;
  const { dossierId } = loaded.record;
  const canSend = await mayWithDocument(user, id, 'document.send');
  return { view, draft, dossierId, viewerId: user.id, timeZone: organisation.timeZone, canSend, ways };
};

/** Everything that a sender can do with a document that was sent; each act answers with the page as it is then. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const problems = await actOnDocument(request, id);
  return problems ?? redirect(`/documenten/${id}`);
};

export default function DocumentPage() {
  const t = useWords('staff');
  const { view, draft, dossierId, viewerId, timeZone, canSend, ways } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffLayout>
      <p>
        <a className="ams-link" href={`/dossiers/${dossierId}`}>
          {t('documents.back')}
        </a>
      </p>
      <PageHeading title={view.title} lead={t('documents.reference', { reference: view.reference })} />
      {draft ? (
        <DraftOverview id={view.id} draft={draft} canFill={canSend} />
      ) : (
        <DocumentProgress
          view={view}
          viewerId={viewerId}
          timeZone={timeZone}
          canAct={canSend}
          ways={ways}
          problems={refused?.problems}
          typed={refused?.typed}
        />
      )}
    </StaffLayout>
  );
}
