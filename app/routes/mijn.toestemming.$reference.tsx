import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageFor } from '#app/auth/language.server.ts';
import { requireOwnDocument } from '#app/auth/require-own.server.ts';
import { WithdrawPage } from '#app/components/own/withdraw-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { withdrawConsent } from '#app/documents/consent/withdraw-consent.server.ts';
import { mayWithdraw, readOwnDocument } from '#app/documents/own/read-own-page.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = pageTitle('own:withdraw.title');

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { portal, own } = await requireOwnDocument(request, params);
  if (!mayWithdraw(own)) throw new AppError('not-found');
  const isDone = new URL(request.url).searchParams.has('ingetrokken');
  return { document: await readOwnDocument(portal, own, languageFor(request) ?? 'nl'), isDone };
};

/** First asks whether it is really meant; only the second press takes anything back. */
export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { portal, own } = await requireOwnDocument(request, params);
  if (!mayWithdraw(own)) throw new AppError('not-found');
  const form = await readForm(request, { files: 0, fields: 200, fieldLength: 200 });
  const keys = form.getAll('key').filter((value) => typeof value === 'string');
  const { organisationId, _id: id, reference } = own.loaded.record;
  if (keys.length === 0) return data({ chosen: [], problem: true }, { status: 400 });
  if (textOf(form, 'intent') !== 'confirm') return data({ chosen: keys, problem: false });
  const { partyId } = own.party;
  try {
    await withdrawConsent(portal, { organisationId, id, partyId, keys }, { kind: 'party', id: partyId });
  } catch (error) {
    // All of it was taken back meanwhile, on another device: that is what was wanted.
    if (!isAppError(error, 'invalid-input')) throw error;
  }
  return redirect(`/mijn/toestemming/${reference}?ingetrokken`, 303);
};

export default function OwnConsent() {
  const asked = useActionData<typeof action>() ?? { chosen: [], problem: false };
  return <WithdrawPage {...useLoaderData<typeof loader>()} {...asked} />;
}
