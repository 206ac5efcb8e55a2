import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { proposeDestruction } from '#app/archive/destruction.server.ts';
import { holdDocument, releaseDocument } from '#app/archive/hold-document.server.ts';
import { readArchived } from '#app/archive/read-archived.server.ts';
import { recordEnd } from '#app/archive/record-end.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ArchiveActs } from '#app/components/archive/archive-acts.tsx';
import { ArchiveFacts } from '#app/components/archive/archive-facts.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { can } from '#app/domain/access.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:archive.title');

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'archive.read');
  return {
    document: await readArchived(portal, user, organisation, params['id'] ?? ''),
    timeZone: organisation.timeZone,
    canHold: can(user, 'archive.hold'),
    canExport: can(user, 'archive.export'),
    canPropose: can(user, 'destruction.propose'),
  };
};

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'archive.read');
  const form = await readForm(request);
  const id = params['id'] ?? '';
  const intent = form.raw('intent');
  const reason = form.text('reason');
  try {
    if (intent === 'hold') await holdDocument(portal, user, { id, reason });
    else if (intent === 'release') await releaseDocument(portal, user, { id, reason });
    else if (intent === 'propose') await proposeDestruction(portal, user, id);
    else if (intent === 'agreement' || intent === 'consent')
      await recordEnd(portal, user, { id, of: intent, on: form.text('on') });
    else throw new AppError('invalid-input');
    return data({ done: intent, problem: null });
  } catch (error) {
    const field = isAppError(error, 'invalid-input') ? error.details['field'] : undefined;
    if (typeof field !== 'string') throw error;
    return data({ done: null, problem: { intent, field } }, { status: 400 });
  }
};

export default function ArchivedPage() {
  const t = useWords('staff');
  const { document, timeZone, ...may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StaffLayout>
      <PageHeading title={document.title} lead={t('archive.reference', { reference: document.reference })} />
      {answer?.done && <Notice kind="success">{t(`archive.done.${answer.done}`)}</Notice>}
      <ArchiveFacts document={document} timeZone={timeZone} />
      <ArchiveActs document={document} {...may} problem={answer?.problem ?? null} />
    </StaffLayout>
  );
}
