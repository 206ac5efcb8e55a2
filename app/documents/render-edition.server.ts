import { editionNamed, editionNames } from '#app/forms/content/editions.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * A document in another look, made anew each time in a worker thread: nothing of it is kept beside the PDF that counts.
 *
 * @param name as in the address
 * @returns the PDF, and a name for it that says nothing about anybody
 * @throws AppError `not-found` for a look that the form does not have; `worker-unavailable`
 */
export async function renderEdition(
  services: Services,
  loaded: LoadedRecord,
  name: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { template, content, context } = await composeRecord(services, loaded);
  const edition = editionNamed(template, name);
  if (!edition) throw new AppError('not-found');
  const watermark = watermarks[loaded.state.phase];
  const { bytes } = await services.pdf.renderDocument({
    content,
    context: { ...context, edition, ...(watermark !== undefined && { watermark }) },
  });
  return { bytes, name: `${editionNames[edition]}-${context.reference}` };
}

/** What is not or no longer in force shows that on each page. */
const watermarks: Partial<Record<LoadedRecord['state']['phase'], string>> = {
  draft: 'Concept',
  declined: 'Vervallen',
  voided: 'Vervallen',
  expired: 'Vervallen',
};
