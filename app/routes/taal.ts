import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '#app/auth/form.server.ts';
import { writeLanguageCookie } from '#app/auth/language.server.ts';
import { ownPath } from '#app/auth/own-path.ts';
import { AppError } from '#app/lib/errors.ts';
import { isLanguage } from '#app/lib/languages.ts';
import { getServices } from '#app/services.server.ts';

/** Another language for the pages around a document, on this device; back to the page that it was chosen on. */
export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await readForm(request);
  const language = form.raw('taal');
  if (!isLanguage(language)) throw new AppError('invalid-input', 'no such language');
  return redirect(ownPath(form.raw('naar')), {
    status: 303,
    headers: { 'set-cookie': writeLanguageCookie(getServices().publicUrl, language) },
  });
};
