import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { editionNamed } from '#app/forms/content/editions.ts';
import { showForm } from '#app/handbook/show-form.server.ts';
import { AppError } from '#app/lib/errors.ts';

/** The empty form in another look, made in a worker thread. */
export const loader = async ({ request, params: { id = '', edition: name = '' } }: LoaderFunctionArgs) => {
  const { user, organisation, portal } = await requireStaff(request, 'document.read');
  await portal.limits.consume('look', user.id);
  const { template, content, context } = showForm(portal, organisation, { id, as: 'empty' });
  const edition = editionNamed(template, name);
  if (!edition) throw new AppError('not-found');
  const { bytes } = await portal.pdf.renderDocument({ content, context: { ...context, edition } });
  return pdfResponse(bytes, `${id}-leeg-${name}`);
};
