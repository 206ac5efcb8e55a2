import { Paragraph } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  approveDestruction,
  proposeDestruction,
  rejectDestruction,
} from '#app/archive/destruction.server.ts';
import { listDestruction } from '#app/archive/list-destruction.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { DestructionTable } from '#app/components/archive/destruction-table.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { can } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:archive.destruction.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'destruction.approve');
  return {
    rows: await listDestruction(portal, user, organisation),
    me: user.id,
    canPropose: can(user, 'destruction.propose'),
  };
};

const acts = { propose: proposeDestruction, approve: approveDestruction, reject: rejectDestruction };

export const action = async ({ request }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'destruction.approve');
  const form = await readForm(request);
  const intent = form.raw('intent');
  if (intent !== 'propose' && intent !== 'approve' && intent !== 'reject')
    throw new AppError('invalid-input');
  await acts[intent](portal, user, form.raw('document'));
  return data({ done: intent });
};

export default function DestructionPage() {
  const t = useWords('staff');
  const { rows, me, canPropose } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>()?.done;
  return (
    <StaffLayout>
      <PageHeading title={t('archive.destruction.title')} lead={t('archive.destruction.lead')} />
      {done && <Notice kind="success">{t(`archive.done.${done}`)}</Notice>}
      {rows.length === 0 ? (
        <Paragraph>{t('archive.destruction.empty')}</Paragraph>
      ) : (
        <DestructionTable rows={rows} me={me} canPropose={canPropose} />
      )}
    </StaffLayout>
  );
}
