import { Button, Paragraph } from '@amsterdam/design-system-react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useSearchParams } from '@remix-run/react';
import { deviceOf } from '#app/auth/device.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { ownPath } from '#app/auth/own-path.ts';
import { refusal } from '#app/auth/refuse.server.ts';
import { findHalfSignedIn, giveSecondStep } from '#app/auth/second-step.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('staff:auth.code.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const half = await findHalfSignedIn(getServices(), request);
  if (!half) throw redirect('/inloggen');
  if (!half.user.totp) throw redirect('/inloggen/instellen');
  return null;
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const portal = getServices();
  const half = await findHalfSignedIn(portal, request);
  if (!half) return redirect('/inloggen');
  const form = await readForm(request);
  try {
    const client = { address: context.address, device: deviceOf(request) };
    const cookie = await giveSecondStep(portal, half, form.text('code'), client);
    return redirect(ownPath(form.raw('naar')), { headers: { 'set-cookie': cookie } });
  } catch (error) {
    return refusal(error, { 'wrong-code': 'code', 'rate-limited': 'code' });
  }
};

export default function SecondStep() {
  const t = useWords('staff');
  const problems = useProblems(useActionData<typeof action>()?.problems);
  const [search] = useSearchParams();
  return (
    <StaffLayout>
      <div className="narrow">
        <PageHeading title={t('auth.code.title')} lead={t('auth.code.lead')} />
        <ErrorSummary problems={problems.list} />
        <Form method="post" noValidate>
          <input type="hidden" name="naar" value={ownPath(search.get('naar'))} />
          <TextField
            name="code"
            autoComplete="one-time-code"
            label={t('auth.code.code')}
            help={t('auth.code.help')}
            error={problems.of('code')}
            isShort
          />
          <Button type="submit">{t('auth.code.submit')}</Button>
        </Form>
        <Paragraph className="help-line">
          <Link className="ams-link" to="/inloggen">
            {t('auth.code.back')}
          </Link>
        </Paragraph>
      </div>
    </StaffLayout>
  );
}
