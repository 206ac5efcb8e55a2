import { Paragraph } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { HandbookForm } from '#app/components/archive/handbook-form.tsx';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useWords } from '#app/components/words.tsx';
import { can } from '#app/domain/access.ts';
import { archiveVersions } from '#app/handbook/archive-versions.server.ts';
import { listHandbook } from '#app/handbook/list-handbook.server.ts';
import { syncTemplateVersions } from '#app/handbook/sync-template-versions.server.ts';

export const meta = pageTitle('staff:handbook.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  await syncTemplateVersions(portal, user.organisationId);
  return {
    forms: await listHandbook(portal, user),
    canArchive: can(user, 'handbook.publish'),
    timeZone: organisation.timeZone,
  };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'handbook.publish');
  const form = await readForm(request);
  const versions = form.all('version').map(Number).filter(Number.isSafeInteger);
  const archived = await archiveVersions(portal, user, { templateId: form.raw('form'), versions });
  return data({ archived });
};

export default function HandbookPage() {
  const t = useWords('staff');
  const { forms, canArchive, timeZone } = useLoaderData<typeof loader>();
  const archived = useActionData<typeof action>()?.archived;
  return (
    <StaffLayout>
      <PageHeading title={t('handbook.title')} lead={t('handbook.lead')} />
      {archived && archived.length > 0 && (
        <Notice kind="success">{t('handbook.archived', { versions: archived.join(', ') })}</Notice>
      )}
      {forms.length === 0 && <Paragraph>{t('handbook.empty')}</Paragraph>}
      {forms.map((form) => (
        <HandbookForm key={form.id} form={form} canArchive={canArchive} timeZone={timeZone} />
      ))}
    </StaffLayout>
  );
}
