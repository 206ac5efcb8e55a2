import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { goOn, requireStep, requireVisit } from '#app/auth/require-visit.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { ConfirmPage, type ConfirmPageProps } from '#app/components/signing/confirm-page.tsx';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { readSigning } from '#app/documents/party/read-signing.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { forgetDrafts } from '#app/documents/party/visit-draft.server.ts';
import { partyOf } from '#app/domain/state.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('confirm');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireStep(request, params, 'confirm');
  const { signature } = view.draft;
  const { pages, baseSha256: sha256 } = view;
  if (!signature || pages === null || sha256 === null) throw redirect(stepPath(reference, 'start'), 303);
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: 'confirm' }),
    title: view.template.title,
    pages,
    sha256,
    as: view.as,
    choices: view.choices,
    canChoose: view.ownSections.length > 0 && visit.loaded.state.signatures.length === 0,
    signature,
  };
}

/** "Ik onderteken": once, however often it is sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { portal, visit, reference } = await requireVisit(request, params, { identified: true });
  const form = await readForm(request, { fields: 3, fieldLength: 100 });
  const view = await readSigning(portal, visit);
  const before = redirect(`${stepPath(reference, 'done')}?eerder`, 303);
  if (view.status === 'signed') return before;
  const { signature } = view.draft;
  if (view.open !== 'confirm' || !signature) {
    const now = await requireVisit(request, params, { identified: true });
    return partyOf(now.visit.loaded.state, visit.partyId)?.signed ? before : goOn(reference);
  }
  const { kind, typedName, picture } = signature;
  const chosen = { kind, typedName, picture: picture === null ? null : Buffer.from(picture, 'base64') };
  try {
    await signDocument(portal, visit, { signature: chosen, shownSha256: textOf(form, 'sha256') });
    await forgetDrafts(visit);
    return redirect(stepPath(reference, 'done'), 303);
  } catch (error) {
    if (isAppError(error, 'already-signed')) return before;
    if (isAppError(error, 'changed-meanwhile'))
      return data({ problems: [{ key: error.code, field: 'inhoud' }] }, 409);
    if (isAppError(error) && isSettledElsewhere(error.code)) return goOn(reference);
    throw error;
  }
}

export default function ConfirmRoute() {
  const page = useLoaderData<typeof loader>() as unknown as ConfirmPageProps;
  return <ConfirmPage {...page} problems={useActionData<typeof action>()?.problems ?? []} />;
}

/** The start page of the visit knows what there is to do or to read instead. */
const isSettledElsewhere = (code: string): boolean =>
  [
    'out-of-turn',
    'not-needed',
    'document-ended',
    'link-used',
    'link-expired',
    'not-allowed-in-state',
    'mandate-missing',
  ].includes(code);
