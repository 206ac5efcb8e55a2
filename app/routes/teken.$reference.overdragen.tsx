import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isEmail } from '#app/auth/form.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { goOn, requireBeside } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { DelegatePage } from '#app/components/signing/delegate-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { delegate, mayDelegate } from '#app/documents/party/delegate.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('delegate');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireBeside(request, params);
  const { organisation, parties } = view.composed;
  if (!mayDelegate(view.template, view.party)) throw new AppError('not-found');
  return {
    shell: shellOf(reference, organisation, { steps: view.steps, current: null }),
    onBehalf: parties.find(({ partyId }) => partyId === visit.partyId)?.person.organisation ?? '',
    isLate: visit.loaded.state.signatures.length > 0,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, view, visit, reference } = await requireBeside(request, params);
  const form = await readForm(request, { fields: 5, fieldLength: 300 });
  const [name, capacityWords, email] = [
    textOf(form, 'name'),
    textOf(form, 'capacityWords'),
    textOf(form, 'email'),
  ];
  const typed = { name, capacityWords, email };
  const problems = [
    ...(name === '' ? [{ key: 'no-colleague', field: 'name' }] : []),
    ...(capacityWords === '' ? [{ key: 'no-function', field: 'capacityWords' }] : []),
    ...(isEmail(email) ? [] : [{ key: 'no-email', field: 'email' }]),
    ...(textOf(form, 'sure') === 'ja' ? [] : [{ key: 'not-sure-mandate', field: 'sure' }]),
  ];
  if (problems.length > 0) return data({ typed, problems }, { status: 400 });
  try {
    await delegate(portal, visit, view.template, typed);
  } catch (error) {
    if (!isAppError(error) || !['not-allowed-in-state', 'link-used', 'document-ended'].includes(error.code))
      throw error;
    return goOn(reference);
  }
  return redirect(`${stepPath(reference, 'start')}?overgedragen`, {
    status: 303,
    headers: { 'set-cookie': writePartyCookie(portal.publicUrl, reference, '') },
  });
}

export default function DelegateRoute() {
  const typed = { name: '', capacityWords: '', email: '' };
  const answer = useActionData<typeof action>() ?? { typed, problems: [] };
  return <DelegatePage {...useLoaderData<typeof loader>()} {...answer} />;
}
