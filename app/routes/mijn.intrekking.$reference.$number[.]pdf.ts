import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireOwnDocument } from '#app/auth/require-own.server.ts';
import { readWithdrawalPdf } from '#app/record/stored-files.server.ts';
import { mayWithdraw } from '#app/documents/own/read-own-page.server.ts';
import { AppError } from '#app/lib/errors.ts';

/** The sealed page about consent that was taken back, for who gave it. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { own } = await requireOwnDocument(request, params);
  if (!mayWithdraw(own)) throw new AppError('not-found');
  const number = Number(params['number']);
  const bytes = await readWithdrawalPdf(own.loaded, number);
  return pdfResponse(bytes, `intrekking-${own.loaded.record.reference}-${String(number)}`);
};
