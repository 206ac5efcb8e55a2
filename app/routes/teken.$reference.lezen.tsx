import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { goOn, requireStep } from '#app/auth/require-visit.server.ts';
import { partyTitle } from '#app/components/signing/page-title.ts';
import { ReadPage, type ReadPageProps } from '#app/components/signing/read-page.tsx';
import { shellOf } from '#app/documents/party/signing-shell.ts';
import { saveDraft } from '#app/documents/party/visit-draft.server.ts';
import { editionsOf } from '#app/forms/content/editions.ts';
import { formatDay } from '#app/lib/format-date.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

export const meta = partyTitle('read');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { view, visit, reference } = await requireStep(request, params, 'read');
  const { organisation, context } = view.composed;
  const { revision } = visit.loaded.state;
  const { readRevision } = view.draft;
  return {
    shell: shellOf(reference, organisation, { steps: view.steps, current: 'read' }),
    content: view.content,
    facts: {
      reference,
      madeOn: formatDay(context.madeOn),
      verify: context.verifyUrl.replace(/^https?:\/\//, ''),
    },
    as: view.as,
    pages: view.pages,
    editions: editionsOf(view.template),
    revision,
    hasChanged: readRevision !== 0 && readRevision !== revision,
  };
}

/** The party says they have read it: what they had before them, which may be older than what there is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { visit, reference } = await requireStep(request, params, 'read');
  const form = await readForm(request, { fields: 3, fieldLength: 20 });
  const revision = Number(textOf(form, 'revision'));
  if (revision === visit.loaded.state.revision) await saveDraft(visit, { readRevision: revision });
  return goOn(reference);
}

export default function ReadRoute() {
  // What is optional comes over as it went.
  return <ReadPage {...(useLoaderData<typeof loader>() as ReadPageProps)} />;
}
