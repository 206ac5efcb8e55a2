import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { changePassword, renewRecoveryCodes } from '#app/auth/change-secrets.server.ts';
import { passwordProblems } from '#app/auth/check-account.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { refusal, refuse } from '#app/auth/refuse.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { endSession, endSessions, listSessions } from '#app/auth/session.server.ts';
import { StaffLayout } from '#app/components/layout/staff-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { PasswordFields } from '#app/components/ui/password-fields.tsx';
import { RecoveryCodes } from '#app/components/ui/recovery-codes.tsx';
import { SessionTable } from '#app/components/ui/session-table.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { useWords } from '#app/components/words.tsx';
import { AppError } from '#app/lib/errors.ts';

export const meta = pageTitle('staff:account.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { user, organisation, session, portal } = await requireStaff(request);
  const sessions = await listSessions(portal, user);
  const { name, email } = user;
  return { name, email, sessions, current: session._id, timeZone: organisation.timeZone };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const staff = await requireStaff(request);
  const { user, session } = staff;
  const form = await readForm(request);
  switch (form.raw('intent')) {
    case 'end':
      await endSession(user, form.raw('session'));
      return data({ done: 'ended', codes: null, problems: [] });
    case 'end-others':
      await endSessions(user, session._id);
      return data({ done: 'endedOthers', codes: null, problems: [] });
    case 'renew':
      return data({ done: null, codes: await renewRecoveryCodes(staff), problems: [] });
    case 'password': {
      const problems = passwordProblems(form, [user.name, user.email]);
      if (problems.length > 0) return asAnswer(refuse(problems));
      try {
        await changePassword(staff, { old: form.raw('old'), fresh: form.raw('password') });
        return data({ done: 'changed', codes: null, problems: [] });
      } catch (error) {
        return asAnswer(refusal(error, { 'invalid-input': 'old', 'rate-limited': 'old' }));
      }
    }
    default:
      throw new AppError('invalid-input');
  }
};

function asAnswer({ data: { problems }, init }: ReturnType<typeof refuse>) {
  const said = problems.map((problem) =>
    problem.words === 'invalid-input' ? { ...problem, words: 'oldPassword' } : problem,
  );
  return data({ done: null, codes: null, problems: said }, init ?? {});
}

export default function Account() {
  const t = useWords('staff');
  const { name, email, ...sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = useProblems(answer?.problems);
  return (
    <StaffLayout>
      <PageHeading title={t('account.title')} lead={t('account.signedInAs', { name, email })} />
      {answer?.done && <Notice kind="success">{t(`account.done.${answer.done}`)}</Notice>}
      <ErrorSummary problems={problems.list} />
      {answer?.codes && <RecoveryCodes codes={answer.codes} level={2} />}
      <section className="section">
        <Heading level={2}>{t('account.sessions')}</Heading>
        <Paragraph className="ams-mb-m">{t('account.sessionsLead')}</Paragraph>
        <SessionTable {...sessions} />
      </section>
      <section className="section narrow">
        <Heading level={2} className="ams-mb-m">
          {t('account.password')}
        </Heading>
        <Form method="post" noValidate key={answer?.done}>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <TextField
            name="old"
            type="password"
            autoComplete="current-password"
            label={t('account.old')}
            error={problems.of('old')}
          />
          <PasswordFields error={problems.of} />
          <Button type="submit" name="intent" value="password">
            {t('account.change')}
          </Button>
        </Form>
      </section>
      <section className="section narrow">
        <Heading level={2}>{t('account.recovery')}</Heading>
        <Paragraph className="ams-mb-m">{t('account.recoveryLead')}</Paragraph>
        <Form method="post">
          <Button type="submit" variant="secondary" name="intent" value="renew">
            {t('account.renew')}
          </Button>
        </Form>
      </section>
    </StaffLayout>
  );
}
