import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireVisitForFile } from '#app/auth/require-visit.server.ts';
import { sendPdf } from '#app/auth/send-pdf.server.ts';

/** The PDF that the party is shown and signs. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { visit } = await requireVisitForFile(request, params);
  return sendPdf(visit, 'base', 'document');
}
