import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { goOn, requireBeside } from '#app/auth/require-visit.server.ts';
import { DeclinePage, declineReasons } from '#app/components/signing/decline-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import type { Problem } from '#app/components/signing/problem.ts';
import { declineDocument, longestWords } from '#app/documents/party/decline-document.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { forgetDrafts } from '#app/documents/party/visit-draft.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('decline');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireBeside(request, params);
  return { shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: null }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, visit, reference } = await requireBeside(request, params);
  const form = await readForm(request, { fields: 5, fieldLength: 10_000 });
  const typed = { reason: textOf(form, 'reason'), own: textOf(form, 'own') };
  const problems = problemsIn(typed, textOf(form, 'sure') === 'ja');
  if (problems.length > 0) return data({ typed, problems }, { status: 400 });
  const chosen = typed.reason === 'other' ? '' : wordsOf('party')(`decline.reasons.${typed.reason}`);
  try {
    await declineDocument(portal, visit, [chosen, typed.own].filter(Boolean).join('. '));
    await forgetDrafts(visit);
  } catch (error) {
    // Settled meanwhile, here or by somebody else: the page of the visit says how.
    if (!isAppError(error) || !['link-used', 'document-ended', 'link-expired'].includes(error.code))
      throw error;
  }
  return goOn(reference);
}

export default function DeclineRoute() {
  const answer = useActionData<typeof action>() ?? { typed: { reason: '', own: '' }, problems: [] };
  return <DeclinePage {...useLoaderData<typeof loader>()} {...answer} />;
}

function problemsIn({ reason, own }: { reason: string; own: string }, isSure: boolean): Problem[] {
  // Room for the chosen reason, which goes before it.
  const longest = longestWords - 100;
  return [
    ...(declineReasons.some((known) => known === reason) ? [] : [{ key: 'no-reason', field: 'reason' }]),
    ...(reason === 'other' && own === '' ? [{ key: 'own-reason', field: 'own' }] : []),
    ...(own.length > longest ? [{ key: 'too-long', field: 'own', values: { count: longest } }] : []),
    ...(isSure ? [] : [{ key: 'tick-sure', field: 'sure' }]),
  ];
}
