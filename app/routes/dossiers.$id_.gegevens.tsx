import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { Proposals } from '#app/components/dossier/proposals.tsx';
import { RecordParts } from '#app/components/dossier/record-parts.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { decideProposal } from '#app/dossiers/change-person-record.server.ts';
import { mayInDossier } from '#app/dossiers/list-dossiers.server.ts';
import { readPersonRecord } from '#app/dossiers/read-person-record.server.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:record.title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  const view = await readPersonRecord(portal, user, id);
  const canEdit = !view.isClosed && (await mayInDossier(user, id, 'document.fill'));
  return { view, canEdit, timeZone: organisation.timeZone };
};

/** Accepts or declines one proposal. */
export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.fill');
  const form = await readForm(request);
  const verdict = form.raw('verdict');
  if (verdict !== 'accept' && verdict !== 'decline') throw new AppError('invalid-input', 'verdict');
  const part = form.raw('part');
  const outcome = await decideProposal(portal, user, {
    dossierId: id,
    part,
    documentId: form.raw('document'),
    seen: Number(form.raw('seen')) || 0,
    verdict,
  });
  const isDone = outcome === 'changed' || outcome === 'same';
  return data({ part, words: isDone ? verdict : outcome, isDone }, { status: isDone ? 200 : 409 });
};

export default function PersonRecordPage() {
  const t = useWords('staff');
  const { view, canEdit, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const label = view.parts.find(({ id }) => id === answer?.part)?.label ?? '';
  return (
    <StaffLayout>
      <p>
        <a className="ams-link" href={`/dossiers/${view.dossierId}`}>
          {t('documents.back')}
        </a>
      </p>
      <PageHeading title={t('record.heading', { name: view.label })} lead={t('record.lead')} />
      {answer && (
        <Notice kind={answer.isDone ? 'success' : 'warning'}>
          {t(`record.answers.${answer.words}`, { label })}
        </Notice>
      )}
      {view.isClosed && <p>{t('dossiers.closed')}</p>}
      <Proposals {...view} canDecide={canEdit} timeZone={timeZone} />
      <RecordParts view={view} canEdit={canEdit} timeZone={timeZone} />
    </StaffLayout>
  );
}
