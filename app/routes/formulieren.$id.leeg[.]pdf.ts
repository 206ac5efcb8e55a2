import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { showForm } from '#app/handbook/show-form.server.ts';

/** The form to print and write on, made in a worker thread. */
export const loader = async ({ request, params: { id = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  await portal.limits.consume('look', user.id);
  const { content, context } = showForm(portal, organisation, { id, as: 'empty' });
  const { bytes } = await portal.pdf.renderDocument({ content, context });
  return pdfResponse(bytes, `${id}-leeg`);
};
