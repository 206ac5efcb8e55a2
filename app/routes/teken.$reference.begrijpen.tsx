import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { goOn, requireStep } from '#app/auth/require-visit.server.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { UnderstandPage } from '#app/components/signing/understand-page.tsx';
import { recordUnderstanding } from '#app/documents/party/record-understanding.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('understand');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireStep(request, params, 'understand');
  const { summary: definition } = view.template;
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: 'understand' }),
    title: definition?.title ?? '',
    points: view.summary.map((text, index) => ({ text, pictogram: definition?.pictograms?.[index] })),
    // Which answer is hoped for stays here.
    questions: (definition?.questions ?? []).map(({ id, question, options }) => ({ id, question, options })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { view, portal, visit, reference } = await requireStep(request, params, 'understand');
  const form = await readForm(request, { fields: 100, fieldLength: 2_000 });
  const questions = view.template.summary?.questions ?? [];
  const chosen = Object.fromEntries(questions.map(({ id }) => [id, textOf(form, `question.${id}`)]));
  const explained = textOf(form, 'explained').split(' ');
  const said = questions.filter(({ id }) => explained.includes(id));
  const explanations = Object.fromEntries(said.map(({ id, explanation }) => [id, explanation]));
  const problems = questions
    .filter(({ id, options }) => !options.some((option) => option.id === chosen[id]))
    .map(({ id }) => ({ key: 'unanswered', field: id }));
  if (problems.length > 0) return data({ chosen, explanations, problems }, { status: 400 });

  const answers = { answers: chosen, wasExplained: said.length > 0 };
  const toExplain = await recordUnderstanding(portal, visit, view.template, answers);
  if (toExplain.length === 0) return goOn(reference);
  const again = Object.fromEntries(toExplain.map(({ id, explanation }) => [id, explanation]));
  return data({ chosen, explanations: again, problems: [] }, { status: 200 });
}

export default function UnderstandRoute() {
  const answer = useActionData<typeof action>() ?? { chosen: {}, explanations: {}, problems: [] };
  return <UnderstandPage {...useLoaderData<typeof loader>()} {...answer} />;
}
