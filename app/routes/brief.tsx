import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { sendCodeFor } from '#app/auth/send-party-code.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { LetterCodePage } from '#app/components/signing/letter-code-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { openByLetter } from '#app/documents/party/open-by-letter.server.ts';
import { isDeadLink } from '#app/documents/party/open-link.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = partyTitle('letter');

/** The code from a letter: begins the visit, and is also what shows who somebody is where there is no second channel. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const portal = getServices();
  const typed = textOf(await readForm(request, { files: 0, fields: 3, fieldLength: 100 }), 'code');
  try {
    await portal.limits.check('letterCode', context.address);
    const { visit, secret, reference, isIdentified } = await openByLetter(portal, typed);
    const next = isIdentified ? stepPath(reference, 'start') : stepPath(reference, 'code');
    const told = isIdentified ? '' : await sendCodeFor(portal, visit);
    const headers = { 'set-cookie': writePartyCookie(portal.publicUrl, reference, secret) };
    return redirect(`${next}${told}`, { status: 303, headers });
  } catch (error) {
    const problem = problemOf(error);
    if (problem === 'unknown')
      await portal.limits.consume('letterCode', context.address).catch(() => undefined);
    return data({ problem, typed }, { status: problem === 'often' ? 429 : 400 });
  }
};

export default function LetterRoute() {
  return <LetterCodePage {...(useActionData<typeof action>() ?? { problem: null, typed: '' })} />;
}

function problemOf(error: unknown): 'shape' | 'unknown' | 'dead' | 'often' {
  if (isAppError(error, 'wrong-code')) return 'shape';
  if (isAppError(error, 'not-found')) return 'unknown';
  if (isAppError(error, 'rate-limited')) return 'often';
  if (isDeadLink(error)) return 'dead';
  throw error;
}
