import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { choicesAsTyped, keepChoices } from '#app/auth/read-choices.server.ts';
import { goOn, requireStep } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { ChoosePage, type ChoosePageProps } from '#app/components/signing/choose-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('choose');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireStep(request, params, 'choose');
  const { organisation, answers } = view.composed;
  return {
    shell: shellOf(reference, organisation, { steps: view.steps, current: 'choose' }),
    sections: view.ownSections,
    values: choicesAsTyped(view, answers),
    answers,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const party = await requireStep(request, params, 'choose');
  const form = await readForm(request, { files: 0 });
  try {
    const toMend = await keepChoices(party, form);
    if (!toMend) return goOn(party.reference);
    return data(toMend, { status: toMend.messages.length > 0 ? 400 : 200 });
  } catch (error) {
    // Somebody signed meanwhile, so the choices stand as they were.
    if (isAppError(error, 'not-allowed-in-state')) return redirect(stepPath(party.reference, 'start'), 303);
    throw error;
  }
}

export default function ChooseRoute() {
  const page = useLoaderData<typeof loader>() as unknown as ChoosePageProps;
  const toMend = useActionData<typeof action>() as
    Pick<ChoosePageProps, 'values' | 'errors' | 'messages'> | undefined;
  return <ChoosePage {...page} {...(toMend ?? { errors: {}, messages: [] })} />;
}
