import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askKindIn } from '#app/auth/ask-kind.ts';
import { placesIn, readAsk } from '#app/auth/read-ask.server.ts';
import { goOn, requireBeside } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { QuestionPage } from '#app/components/signing/question-page.tsx';
import { mayDelegate } from '#app/documents/party/delegate.server.ts';
import { askQuestion } from '#app/documents/party/ask-question.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { questionsOf } from '#app/record/questions.ts';
import { isAppError } from '#app/lib/errors.ts';

export const meta = partyTitle('question');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireBeside(request, params);
  const query = new URL(request.url).searchParams;
  return {
    questions: questionsOf(visit.loaded, visit.partyId),
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: null }),
    kind: askKindIn(query.get('over')),
    places: placesIn(view.content),
    mayDelegate: mayDelegate(view.template, view.party),
    isSent: query.has('verstuurd'),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, view, visit, reference } = await requireBeside(request, params);
  const { typed, more, problems } = await readAsk(request, view.content);
  if (problems.length > 0) return data({ typed, problems }, { status: 400 });
  try {
    await portal.limits.consume('question', visit.id, visit.partyId);
    await askQuestion(portal, visit, typed.text, more);
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
  const { kind, ...page } = useLoaderData<typeof loader>();
  const typed = { kind, text: '', place: '', days: '' };
  return <QuestionPage {...page} {...(useActionData<typeof action>() ?? { typed, problems: [] })} />;
}
