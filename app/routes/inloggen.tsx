import { Button, Paragraph } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useSearchParams } from '@remix-run/react';
import { deviceOf } from '#app/auth/device.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { ownPath } from '#app/auth/own-path.ts';
import { refusal } from '#app/auth/refuse.server.ts';
import { findStaff } from '#app/auth/require-staff.server.ts';
import { signIn } from '#app/auth/sign-in.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('staff:auth.signIn.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  if (await findStaff(request, getServices())) throw redirect('/');
  return null;
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request);
  const to = ownPath(form.raw('naar'));
  try {
    const { cookie, hasTotp } = await signIn(
      getServices(),
      { email: form.text('email'), password: form.raw('password') },
      { address: context.address, device: deviceOf(request) },
    );
    const next = hasTotp ? '/inloggen/code' : '/inloggen/instellen';
    return redirect(`${next}?naar=${encodeURIComponent(to)}`, { headers: { 'set-cookie': cookie } });
  } catch (error) {
    return refusal(error, { 'invalid-input': 'email', 'rate-limited': 'email' });
  }
};

export default function SignIn() {
  const t = useWords('staff');
  const problems = useProblems(useActionData<typeof action>()?.problems);
  const [search] = useSearchParams();
  return (
    <StaffLayout>
      <div className="narrow">
        <PageHeading title={t('auth.signIn.title')} lead={t('auth.signIn.lead')} />
        {search.has('uitgelogd') && <Notice kind="success">{t('auth.signIn.signedOut')}</Notice>}
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <input type="hidden" name="naar" value={ownPath(search.get('naar'))} />
          <TextField
            name="email"
            type="email"
            autoComplete="username"
            label={t('auth.signIn.email')}
            error={problems.of('email')}
          />
          <TextField
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('auth.signIn.password')}
          />
          <Button type="submit">{t('auth.signIn.submit')}</Button>
        </Form>
        <Paragraph size="small" className="help-line">
          {t('auth.signIn.help')}
        </Paragraph>
      </div>
    </StaffLayout>
  );
}
