import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageFor } from '#app/auth/language.server.ts';
import { writeOwnCookie } from '#app/auth/own-cookie.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { requireOwn } from '#app/auth/require-own.server.ts';
import { sendCodeFor } from '#app/auth/send-party-code.server.ts';
import { isReference, stepPath } from '#app/auth/step-path.ts';
import { OverviewPage } from '#app/components/own/overview-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { openOwnDocument } from '#app/documents/own/open-own-document.server.ts';
import { findOwnDocument } from '#app/documents/own/own-documents.server.ts';
import { readOwnPage } from '#app/documents/own/read-own-page.server.ts';
import { readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { OwnVisits } from '#app/models/own-visit.server.ts';

export const meta = pageTitle('own:title');

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { portal, visit } = await requireOwn(request);
  return readOwnPage(portal, visit, languageFor(request) ?? 'nl');
};

/** On to a document, under a visit of its own; or away. */
export const action = async ({ request }: ActionFunctionArgs) => {
  const { portal, visit } = await requireOwn(request);
  const form = await readForm(request, { files: 0, fields: 3, fieldLength: 100 });
  if (textOf(form, 'intent') === 'leave') {
    await OwnVisits.deleteOne({ _id: visit._id });
    return redirect('/mijn', {
      status: 303,
      headers: { 'set-cookie': writeOwnCookie(portal.publicUrl, '') },
    });
  }
  const reference = textOf(form, 'document');
  if (!isReference(reference)) throw new AppError('not-found');
  const own = await findOwnDocument(portal, visit, reference);
  const { secret, needsCode } = await openOwnDocument(portal, own);
  const headers = { 'set-cookie': writePartyCookie(portal.publicUrl, reference, secret) };
  if (!needsCode) return redirect(stepPath(reference, 'start'), { status: 303, headers });
  const told = await sendCodeFor(portal, await readPartyVisit(portal, secret, reference));
  return redirect(`${stepPath(reference, 'code')}${told}`, { status: 303, headers });
};

export default function OwnOverview() {
  return <OverviewPage page={useLoaderData<typeof loader>()} />;
}
