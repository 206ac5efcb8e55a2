import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { refusedCode, sendCodeForOwn } from '#app/auth/own-code.server.ts';
import { writeOwnCookie } from '#app/auth/own-cookie.server.ts';
import { requireOwn } from '#app/auth/require-own.server.ts';
import { noticeIn } from '#app/auth/send-party-code.server.ts';
import { OwnCodePage } from '#app/components/own/own-code-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { checkOwnCode } from '#app/documents/own/own-code.server.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = pageTitle('own:code.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { visit } = await requireOwn(request, { identified: false });
  if (visit.identifiedAt) throw redirect('/mijn/overzicht', 303);
  return { isSms: visit.phoneHash !== null, notice: noticeIn(request) };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { portal, visit } = await requireOwn(request, { identified: false });
  const form = await readForm(request, { files: 0, fields: 3, fieldLength: 100 });
  if (textOf(form, 'intent') === 'resend') {
    return redirect(`/mijn/code${await sendCodeForOwn(portal, visit)}`, 303);
  }
  try {
    await portal.limits.consume('codeTry', 'own', ...visit.addressHashes);
    const secret = await checkOwnCode(portal, visit, textOf(form, 'code'));
    const headers = { 'set-cookie': writeOwnCookie(portal.publicUrl, secret) };
    return redirect('/mijn/overzicht', { status: 303, headers });
  } catch (error) {
    return refusedCode(error);
  }
};

export default function OwnCode() {
  const problems = useActionData<typeof action>()?.problems ?? [];
  return <OwnCodePage {...useLoaderData<typeof loader>()} problems={problems} />;
}
