import { Button } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { passwordProblems } from '#app/auth/check-account.server.ts';
import { deviceOf } from '#app/auth/device.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { acceptInvitation, openInvitation } from '#app/auth/invitation.server.ts';
import { refuse } from '#app/auth/refuse.server.ts';
import { startSession } from '#app/auth/session.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { PasswordFields } from '#app/components/ui/password-fields.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('staff:auth.invitation.pageTitle');

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { person } = await openInvitation(getServices(), params['token'] ?? '');
  return { name: person.name, email: person.email };
};

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const portal = getServices();
  const token = params['token'] ?? '';
  const { person } = await openInvitation(portal, token);
  const form = await readForm(request);
  const problems = passwordProblems(form, [person.name, person.email]);
  if (problems.length > 0) return refuse(problems);
  const user = await acceptInvitation(portal, token, form.raw('password'));
  const cookie = await startSession(portal, user, { isVerified: false, device: deviceOf(request) });
  return redirect('/inloggen/instellen', { headers: { 'set-cookie': cookie } });
};

export default function Invitation() {
  const t = useWords('staff');
  const { name, email } = useLoaderData<typeof loader>();
  const problems = useProblems(useActionData<typeof action>()?.problems);
  return (
    <StaffLayout>
      <div className="narrow">
        <PageHeading
          title={t('auth.invitation.title', { name })}
          lead={t('auth.invitation.lead', { email })}
        />
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordFields error={problems.of} />
          <Button type="submit">{t('auth.invitation.submit')}</Button>
        </Form>
      </div>
    </StaffLayout>
  );
}
