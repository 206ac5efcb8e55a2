import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireOwnDocument } from '#app/auth/require-own.server.ts';
import { AskPage } from '#app/components/own/ask-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { askAfterwards } from '#app/documents/party/ask-question.server.ts';
import { longestWords } from '#app/documents/party/decline-document.server.ts';
import { readOwnDocument } from '#app/documents/own/read-own-page.server.ts';
import { questionsOf } from '#app/record/questions.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = pageTitle('own:question.title');

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { portal, own } = await requireOwnDocument(request, params);
  const { title, canAsk, questions: count } = await readOwnDocument(portal, own);
  if (!canAsk && count.asked === 0) throw new AppError('not-found');
  const { name, contact } = own.organisation;
  const isSent = new URL(request.url).searchParams.has('verstuurd');
  const questions = questionsOf(own.loaded, own.party.partyId);
  const organisation = { name, contact: { email: contact.email, phone: contact.phone } };
  return { title, organisation, canAsk, questions, isSent };
};

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { portal, own } = await requireOwnDocument(request, params);
  const form = await readForm(request, { files: 0, fields: 3, fieldLength: 10_000 });
  const typed = textOf(form, 'question');
  const refuse = (key: string, count: number, status: number) =>
    data({ typed, problems: [{ key, field: 'question', values: { count } }] }, { status });
  if (typed === '') return refuse('no-question', 0, 400);
  if (typed.length > longestWords) return refuse('too-long', longestWords, 400);
  const { organisationId, _id: id, reference } = own.loaded.record;
  const { partyId } = own.party;
  try {
    await portal.limits.consume('question', id, partyId);
  } catch (error) {
    if (!isAppError(error, 'rate-limited')) throw error;
    return refuse(error.code, Math.ceil(Number(error.details['seconds']) / 60), 429);
  }
  await askAfterwards(portal, { organisationId, id, partyId }, typed);
  return redirect(`/mijn/vraag/${reference}?verstuurd`, 303);
};

export default function OwnQuestion() {
  const answer = useActionData<typeof action>() ?? { typed: '', problems: [] };
  return <AskPage {...useLoaderData<typeof loader>()} {...answer} />;
}
