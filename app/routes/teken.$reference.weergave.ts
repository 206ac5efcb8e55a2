import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { writeCalmCookie } from '#app/auth/calm-cookie.server.ts';
import { isReference, stepPath } from '#app/auth/step-path.ts';
import { AppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { getServices } from '#app/services.server.ts';

/** Big letters and less on the page, or not: for this party, on this device. Tells and changes nothing else. */
export const action = async ({ request, params: { reference = '' } }: ActionFunctionArgs) => {
  if (!isReference(reference)) throw new AppError('not-found');
  const form = await readForm(request, { files: 0, fields: 3, fieldLength: 100 });
  const page = textOf(form, 'bladzijde').replace(/[^a-z]/g, '');
  const cookie = writeCalmCookie(getServices().publicUrl, reference, textOf(form, 'rustig') === 'ja');
  return redirect(`${stepPath(reference, 'start')}${page ? `/${page}` : ''}`, {
    status: 303,
    headers: { 'set-cookie': cookie },
  });
};
