import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { placeOf, requireBulk } from '#app/auth/act-on-bulk.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { BulkProgress } from '#app/components/bulk/bulk-progress.tsx';
import { CheckList } from '#app/components/bulk/check-list.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readBulkDraft, readBulkProgress } from '#app/documents/bulk/read-bulk.server.ts';
import { beginBulk, steerBulk } from '#app/documents/bulk/steer-bulk.server.ts';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('bulk:title');

export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const staff = await requireBulk(request, id);
  const { record, portal } = staff;
  if (record.status !== 'new') return { draft: null, progress: await readBulkProgress(portal, record) };
  const { draft } = await placeOf(staff, record);
  return { draft: await readBulkDraft(portal, record, draft), progress: null };
};

const steers = { pause: 'paused', resume: 'running', cancel: 'cancelled' } as const;

export const action = async ({ request, params: { id = '' } }: ActionFunctionArgs) => {
  const staff = await requireBulk(request, id);
  const { record, portal } = staff;
  const intent = (await readForm(request)).raw('intent');
  if (intent === 'send' || intent === 'skip') {
    const begun = await beginBulk(portal, record, await placeOf(staff, record), { skip: intent === 'skip' });
    if (!begun) return data({ isRefused: true }, { status: 400 });
  } else if (intent === 'pause' || intent === 'resume' || intent === 'cancel') {
    await steerBulk(portal, record, steers[intent]);
  } else {
    throw new AppError('invalid-input');
  }
  return redirect(`/reeksen/${id}`);
};

export default function BulkPage() {
  const { draft, progress } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  return (
    <StaffLayout>
      {draft && <CheckList view={draft} isRefused={isRefused} />}
      {progress && <BulkProgress view={progress} />}
    </StaffLayout>
  );
}
