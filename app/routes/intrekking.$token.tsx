import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConfirmWithdrawalPage } from '#app/components/own/confirm-withdrawal-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { confirmWithdrawal, viewWithdrawal } from '#app/documents/consent/confirm-withdrawal.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('own:confirm.title');

/** Changes nothing: mail scanners fetch links too. */
export const loader = async ({ params: { token = '' } }: LoaderFunctionArgs) => {
  try {
    return data({ notice: await viewWithdrawal(getServices(), token) });
  } catch (error) {
    if (!isAppError(error, 'not-found') && !isAppError(error, 'destroyed')) throw error;
    return data({ notice: null }, { status: 404 });
  }
};

export const action = async ({ request, params: { token = '' } }: ActionFunctionArgs) => {
  const portal = getServices();
  await portal.limits.consume('linkOpen', token);
  try {
    await confirmWithdrawal(portal, token);
  } catch (error) {
    if (!isAppError(error, 'not-found') && !isAppError(error, 'destroyed')) throw error;
  }
  return redirect(new URL(request.url).pathname, 303);
};

export default function Withdrawal() {
  return <ConfirmWithdrawalPage {...useLoaderData<typeof loader>()} />;
}
