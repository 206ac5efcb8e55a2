import { Button, Heading } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { passwordProblems, personProblems } from '#app/auth/check-account.server.ts';
import { deviceOf } from '#app/auth/device.server.ts';
import { createFirstAdmin, openFirstAdminLink } from '#app/auth/first-admin.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { refusal, refuse } from '#app/auth/refuse.server.ts';
import { startSession } from '#app/auth/session.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { OrganisationFields } from '#app/components/ui/organisation-fields.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { PasswordFields } from '#app/components/ui/password-fields.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { organisationDto } from '#app/models/organisation.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('staff:auth.firstAdmin.title');

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { organisation } = await openFirstAdminLink(getServices(), params['token'] ?? '');
  return { organisation: organisation && organisationDto(organisation) };
};

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const portal = getServices();
  const token = params['token'] ?? '';
  const { organisation } = await openFirstAdminLink(portal, token);
  const form = await readForm(request);
  const organisationName = organisation?.name ?? form.text('organisationName');
  const problems = [
    ...personProblems(form),
    ...passwordProblems(form, [form.text('name'), form.text('email'), organisationName]),
    ...(organisationName === '' ? [{ field: 'organisationName', words: 'organisationName' }] : []),
  ];
  if (problems.length > 0) return refuse(problems);
  try {
    const user = await createFirstAdmin(portal, token, {
      name: form.text('name'),
      email: form.text('email'),
      password: form.raw('password'),
      organisationName,
      country: form.raw('country') === 'BE' ? 'BE' : 'NL',
      timeZone: form.raw('timeZone'),
    });
    const cookie = await startSession(portal, user, { isVerified: false, device: deviceOf(request) });
    return redirect('/inloggen/instellen', { headers: { 'set-cookie': cookie } });
  } catch (error) {
    return refusal(error, { conflict: 'email' });
  }
};

export default function FirstAdmin() {
  const t = useWords('staff');
  const { organisation } = useLoaderData<typeof loader>();
  const problems = useProblems(useActionData<typeof action>()?.problems);
  return (
    <StaffLayout>
      <div className="narrow">
        <PageHeading title={t('auth.firstAdmin.title')} lead={t('auth.firstAdmin.lead')} />
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <Heading level={2} className="ams-mb-m">
            {t('auth.firstAdmin.you')}
          </Heading>
          <TextField
            name="name"
            autoComplete="name"
            label={t('auth.firstAdmin.name')}
            error={problems.of('name')}
          />
          <TextField
            name="email"
            type="email"
            autoComplete="username"
            label={t('auth.firstAdmin.email')}
            error={problems.of('email')}
          />
          <PasswordFields error={problems.of} />
          {!organisation && (
            <>
              <Heading level={2} className="ams-mb-m">
                {t('auth.firstAdmin.organisation')}
              </Heading>
              <OrganisationFields error={problems.of} />
            </>
          )}
          <Button type="submit">{t('auth.firstAdmin.submit')}</Button>
        </Form>
      </div>
    </StaffLayout>
  );
}
