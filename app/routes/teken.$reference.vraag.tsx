import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { goOn, requireBeside } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { QuestionPage } from '#app/components/signing/question-page.tsx';
import { askQuestion } from '#app/documents/party/ask-question.server.ts';
import { longestWords } from '#app/documents/party/decline-document.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta: MetaFunction = () => [{ title: partyTitle('question') }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireBeside(request, params);
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: null }),
    isSent: new URL(request.url).searchParams.has('verstuurd'),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, visit, reference } = await requireBeside(request, params);
  const form = await readForm(request, { fields: 3, fieldLength: 10_000 });
  const typed = textOf(form, 'question');
  const key = typed === '' ? 'no-question' : 'too-long';
  if (typed === '' || typed.length > longestWords) {
    const problem = { key, field: 'question', values: { count: longestWords } };
    return data({ typed, problems: [problem] }, { status: 400 });
  }
  try {
    await portal.limits.consume('question', visit.id, visit.partyId);
    await askQuestion(portal, visit, typed);
  } catch (error) {
    if (isAppError(error, 'rate-limited')) {
      const minutes = Math.ceil(Number(error.details['seconds']) / 60);
      const problem = { key: error.code, field: 'question', values: { count: minutes } };
      return data({ typed, problems: [problem] }, { status: 429 });
    }
    if (isAppError(error) && ['link-used', 'document-ended', 'link-expired'].includes(error.code))
      return goOn(reference);
    throw error;
  }
  return redirect(`${stepPath(reference, 'question')}?verstuurd`, 303);
}

export default function QuestionRoute() {
  const answer = useActionData<typeof action>() ?? { typed: '', problems: [] };
  return <QuestionPage {...useLoaderData<typeof loader>()} {...answer} />;
}
