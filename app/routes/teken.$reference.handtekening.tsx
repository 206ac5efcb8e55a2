import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readSignature } from '#app/auth/read-signature.server.ts';
import { goOn, requireStep } from '#app/auth/require-visit.server.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import type { Problem } from '#app/components/signing/problem.ts';
import { SignaturePage } from '#app/components/signing/signature-page.tsx';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { saveDraft } from '#app/documents/party/visit-draft.server.ts';
import { type AppError, httpStatusOf, isAppError } from '#app/lib/errors.ts';
import { largestPicture } from '#app/lib/picture.server.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('signature');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, reference } = await requireStep(request, params, 'signature');
  return {
    shell: shellOf(reference, view.composed.organisation, { steps: view.steps, current: 'signature' }),
    name: view.as.name,
    kept: view.draft.signature,
  };
}

/** Keeps the signature that was chosen; nothing is signed yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { visit, reference } = await requireStep(request, params, 'signature');
  let kind = '';
  try {
    const limits = { fields: 5, files: 1, fileSize: largestPicture, fieldLength: 1_900_000 };
    const form = await readForm(request, limits);
    kind = textOf(form, 'kind');
    await saveDraft(visit, { signature: await readSignature(form) });
    return goOn(reference);
  } catch (error) {
    const problem = isAppError(error) ? problemOf(error, kind) : null;
    if (!isAppError(error) || !problem) throw error;
    return data({ problems: [problem] }, { status: httpStatusOf[error.code] });
  }
}

export default function SignatureRoute() {
  const refusal = useActionData<typeof action>();
  return <SignaturePage {...useLoaderData<typeof loader>()} problems={refusal?.problems ?? []} />;
}

function problemOf({ code, details }: AppError, kind: string): Problem | null {
  const field = kind === 'drawn' ? 'drawing' : 'picture';
  if (code === 'too-large')
    return { key: 'picture-large', field, values: { megabytes: largestPicture / 1024 / 1024 } };
  if (code === 'unreadable-file') {
    const isEmptyDrawing = kind === 'drawn' && details['reason'] === 'empty';
    return { key: isEmptyDrawing ? 'no-drawing' : `picture-${details['reason']}`, field };
  }
  const { problem, field: at, count } = details;
  if (code !== 'invalid-input' || problem === undefined) return null;
  return { key: String(problem), field: String(at), values: { count: count ?? 0 } };
}
