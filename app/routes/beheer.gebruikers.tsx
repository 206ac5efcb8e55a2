import { Heading } from '@amsterdam/design-system-react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { personProblems } from '#app/auth/check-account.server.ts';
import { readForm, type TypedForm } from '#app/auth/form.server.ts';
import { inviteAgain, inviteUser } from '#app/auth/invitation.server.ts';
import { changeRoles, endUser, listUsers } from '#app/auth/manage-users.server.ts';
import { refusal, refuse } from '#app/auth/refuse.server.ts';
import { requireStaff, type Staff } from '#app/auth/require-staff.server.ts';
import { ManageLayout } from '#app/components/layout/manage-layout.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { InviteForm } from '#app/components/ui/invite-form.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useProblems } from '#app/components/ui/use-problems.ts';
import { UserTable } from '#app/components/ui/user-table.tsx';
import { useWords } from '#app/components/words.tsx';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { staffRoles } from '#app/models/user.server.ts';

export const meta = pageTitle('staff:users.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const staff = await requireStaff(request, 'users.manage');
  return { users: await listUsers(staff), roles: staffRoles };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const staff = await requireStaff(request, 'users.manage');
  const form = await readForm(request);
  const intent = form.raw('intent');
  return intent === 'invite' ? invite(staff, form) : change(staff, intent, form);
};

async function invite(staff: Staff, form: TypedForm) {
  const roles = staffRoles.filter((role) => form.all('roles').includes(role));
  const problems = [
    ...personProblems(form),
    ...(roles.length > 0 ? [] : [{ field: 'roles', words: 'roles' }]),
  ];
  if (problems.length > 0) return refuse(problems);
  try {
    await inviteUser(staff, { name: form.text('name'), email: form.text('email'), roles });
  } catch (error) {
    return refusal(error, { conflict: 'email', 'mail-unavailable': 'email', 'mail-refused': 'email' });
  }
  return data({ done: 'invited', problems: [] });
}

async function change(staff: Staff, intent: string, form: TypedForm) {
  const userId = form.raw('user');
  if (!isId(userId)) throw new AppError('not-found');
  const roles = staffRoles.filter((role) => form.all('roles').includes(role));
  try {
    if (intent === 'again') await inviteAgain(staff, userId);
    else if (intent === 'end') await endUser(staff, userId);
    else if (intent !== 'roles') throw new AppError('invalid-input');
    else if (roles.length === 0) return refuse([{ field: `user-${userId}`, words: 'roles' }]);
    else await changeRoles(staff, userId, roles);
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') {
      return refuse([{ field: `user-${userId}`, words: 'lastAdmin' }], 409);
    }
    return refusal(error, { 'mail-unavailable': `user-${userId}`, 'mail-refused': `user-${userId}` });
  }
  return data({ done: done[intent] ?? 'changed', problems: [] });
}

/** What is said after a change, below `users.done`. */
const done: Partial<Record<string, string>> = { again: 'invited', end: 'ended' };

export default function UsersPage() {
  const t = useWords('staff');
  const { users, roles } = useLoaderData<typeof loader>();
  const answer = useActionData<{ done?: string; problems: { field: string; words: string }[] }>();
  const problems = useProblems(answer?.problems);
  return (
    <ManageLayout>
      <PageHeading title={t('users.title')} lead={t('users.lead')} />
      {answer?.done && <Notice kind="success">{t(`users.done.${answer.done}`)}</Notice>}
      <ErrorSummary problems={problems.list} />
      <UserTable users={users} roles={roles} />
      <section className="section narrow">
        <Heading level={2} className="ams-mb-m">
          {t('users.invite')}
        </Heading>
        <InviteForm roles={roles} error={problems.of} key={users.length} />
      </section>
    </ManageLayout>
  );
}
