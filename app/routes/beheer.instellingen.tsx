import { Button, Checkbox, Paragraph } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { changeSettings } from '#app/auth/change-settings.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { ManageLayout } from '#app/components/layout/manage-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ChoiceField } from '#app/components/ui/choice-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { OrganisationFields } from '#app/components/ui/organisation-fields.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';

export const meta = pageTitle('staff:settings.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { organisation } = await requireStaff(request, 'settings.manage');
  return { organisation };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const staff = await requireStaff(request, 'settings.manage');
  const problems = await changeSettings(staff, await readForm(request));
  return data({ problems }, { status: problems.length > 0 ? 400 : 200 });
};

export default function SettingsPage() {
  const t = useWords('staff');
  const { organisation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = useProblems(answer?.problems);
  return (
    <ManageLayout>
      <div className="narrow">
        <PageHeading title={t('settings.title')} lead={t('settings.lead')} />
        {answer?.problems.length === 0 && <Notice kind="success">{t('settings.saved')}</Notice>}
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <OrganisationFields value={organisation} error={problems.of} />
          <TextField
            name="contactEmail"
            type="email"
            label={t('settings.email')}
            help={t('settings.contactHelp')}
            defaultValue={organisation.contact.email ?? ''}
            error={problems.of('contactEmail')}
            optional
          />
          <TextField
            name="phone"
            type="tel"
            label={t('settings.phone')}
            defaultValue={organisation.contact.phone ?? ''}
            error={problems.of('phone')}
            optional
          />
          <ChoiceField
            name="letterWindow"
            label={t('settings.letterWindow')}
            help={t('settings.letterWindowHelp')}
            defaultValue={organisation.settings.letterWindow ?? 'right'}
            choices={['right', 'left'].map((value) => ({ value, label: t(`settings.windows.${value}`) }))}
          />
          <Checkbox
            name="attachPdf"
            defaultChecked={organisation.settings.attachPdf}
            aria-describedby="attach-help"
          >
            {t('settings.attach')}
          </Checkbox>
          <Paragraph size="small" id="attach-help" className="ams-mb-m">
            {t('settings.attachHelp')}
          </Paragraph>
          <Button type="submit">{t('settings.save')}</Button>
        </Form>
      </div>
    </ManageLayout>
  );
}
