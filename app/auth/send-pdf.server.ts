import { fileOf, type PdfKind, readPdf } from '#app/record/stored-files.server.ts';
import { AppError } from '#app/lib/errors.ts';
import type { PartyVisit } from '#app/documents/party/party-session.server.ts';

/**
 * A PDF of the document as an answer, shown in the browser under a name that says nothing about anybody.
 *
 * @throws AppError `not-found` when it is not there (yet)
 */
export async function sendPdf({ loaded }: PartyVisit, kind: PdfKind, name: string): Promise<Response> {
  const { record, state } = loaded;
  // An older one than what is to be signed is nothing to show.
  if (kind === 'base' && record.base?.sha256 !== state.base?.sha256) throw new AppError('not-found');
  if (kind !== 'base' && (!state.preserved || !fileOf(loaded, kind))) throw new AppError('not-found');
  const bytes = await readPdf(loaded, kind);
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="${name}-${record.reference}.pdf"`,
    },
  });
}
