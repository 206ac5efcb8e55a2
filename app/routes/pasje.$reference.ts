import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { isReference } from '#app/auth/step-path.ts';
import { findIdByReference } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';

/**
 * Behind the QR code on a card for the pocket: brings staff who may read it to its document. Whoever is not signed in
 * comes to the page to sign in, also for a code that does not exist; to everybody else it is not there.
 */
export const loader = async ({ request, params: { reference = '' } }: LoaderFunctionArgs) => {
  const { user } = await requireStaff(request);
  if (!isReference(reference)) throw new AppError('not-found');
  return redirect(`/documenten/${await findIdByReference(user, reference)}`);
};
