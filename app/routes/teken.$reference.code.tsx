import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { goOn, requireVisit } from '#app/auth/require-visit.server.ts';
import { noticeIn, sendCodeFor } from '#app/auth/send-party-code.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { CodePage } from '#app/components/signing/code-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import type { Refusal } from '#app/components/signing/problem.ts';
import { checkCode } from '#app/documents/party/check-code.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { partyOf } from '#app/domain/state.ts';
import { AppError, httpStatusOf, isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';

export const meta = partyTitle('code');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { visit, reference } = await requireVisit(request, params, { identified: false });
  if (visit.isIdentified) throw redirect(stepPath(reference, 'start'), 303);
  const organisation = await findOrganisation(visit.organisationId);
  if (!organisation) throw new AppError('broken-record', 'no organisation');
  return {
    shell: shellOf(reference, organisation, { steps: [], current: null }),
    channel: partyOf(visit.loaded.state, visit.partyId)?.channel ?? ('email' as const),
    notice: noticeIn(request),
    isAgain: new URL(request.url).searchParams.has('opnieuw'),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, visit, reference } = await requireVisit(request, params, { identified: false });
  if (visit.isIdentified) return goOn(reference);
  const form = await readForm(request, { fields: 5, fieldLength: 100 });
  if (textOf(form, 'intent') === 'resend') {
    const told = await sendCodeFor(portal, visit);
    return redirect(`${stepPath(reference, 'code')}${told}&opnieuw`, 303);
  }
  const target = [visit.id, visit.partyId] as const;
  const isPaper = partyOf(visit.loaded.state, visit.partyId)?.channel === 'letter';
  try {
    await portal.limits.check('codeTry', ...target);
    const secret = await checkCode(portal, visit, textOf(form, 'code'));
    return goOn(reference, { 'set-cookie': writePartyCookie(portal.publicUrl, reference, secret) });
  } catch (error) {
    if (!isAppError(error) || !hasWords(error.code)) throw error;
    if (error.code === 'wrong-code') await portal.limits.consume('codeTry', ...target).catch(() => undefined);
    return data(refusalOf(error, isPaper), { status: httpStatusOf[error.code] });
  }
}

export default function CodeRoute() {
  const refusal = useActionData<typeof action>();
  return <CodePage {...useLoaderData<typeof loader>()} problems={refusal?.problems ?? []} />;
}

const hasWords = (code: string): boolean =>
  ['wrong-code', 'code-expired', 'too-many-tries', 'rate-limited'].includes(code);

function refusalOf({ code, details }: AppError, isPaper: boolean): Refusal {
  const { left, paper, seconds } = details;
  if (code === 'rate-limited') {
    return {
      problems: [
        { key: code, field: 'code', values: { count: Math.max(1, Math.ceil(Number(seconds) / 60)) } },
      ],
    };
  }
  if (code !== 'wrong-code') return { problems: [{ key: code, field: 'code' }] };
  if (paper !== undefined) return { problems: [{ key: 'wrong-code', field: 'code' }] };
  if (left === undefined)
    return { problems: [{ key: isPaper ? 'paper-shape' : 'code-shape', field: 'code' }] };
  // The try that was just used up was the last one.
  if (left === 0) return { problems: [{ key: 'too-many-tries', field: 'code' }] };
  return { problems: [{ key: 'wrong-code-left', field: 'code', values: { count: left } }] };
}
