import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { isEmail } from '#app/auth/form.server.ts';
import { readOwnCookie } from '#app/auth/own-cookie.server.ts';
import { AskLinkPage } from '#app/components/own/ask-link-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { findOwnVisit, mailOwnLink } from '#app/documents/own/own-link.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('own:ask.title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const visit = await findOwnVisit(getServices(), readOwnCookie(request));
  return visit?.identifiedAt ? redirect('/mijn/overzicht') : null;
};

/** The same answer, as fast, whether or not anything is known of the address. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const portal = getServices();
  const form = await readForm(request, { files: 0, fields: 3, fieldLength: 400 });
  const email = textOf(form, 'email');
  if (!isEmail(email)) return data({ sent: false, problem: 'email' as const }, { status: 400 });
  try {
    await portal.limits.consume('ownAsk', context.address);
  } catch (error) {
    if (!isAppError(error, 'rate-limited')) throw error;
    return data({ sent: false, problem: 'often' as const }, { status: 429 });
  }
  const mail = async () => {
    await portal.limits.consume('ownMail', email.toLowerCase());
    await mailOwnLink(portal, email);
  };
  mail().catch((error: unknown) => {
    const code = isAppError(error) ? error.code : 'unexpected';
    portal.log.warn({ code }, 'a link to an own page was not mailed');
  });
  return data({ sent: true, problem: null });
};

export default function OwnStart() {
  return <AskLinkPage {...(useActionData<typeof action>() ?? { sent: false, problem: null })} />;
}
