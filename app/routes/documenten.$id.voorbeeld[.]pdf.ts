import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';

/** The draft as it will look, made in a worker thread and marked as no more than that. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.fill');
  await portal.limits.consume('look', user.id);
  const loaded = await findForStaff(portal, user, id, 'document.fill');
  const { content, context } = await composeRecord(portal, loaded);
  const { bytes } = await portal.pdf.renderDocument({
    content,
    context: { ...context, watermark: 'Concept' },
  });
  return pdfResponse(bytes, `voorbeeld-${loaded.record.reference}`);
};
