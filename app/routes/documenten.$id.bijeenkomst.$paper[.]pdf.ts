import type { LoaderFunctionArgs } from '@remix-run/node';
import { pdfResponse } from '#app/auth/pdf-response.server.ts';
import { requireStaff } from '#app/auth/require-staff.server.ts';
import { printMeeting } from '#app/documents/meeting/print-meeting.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';

const papers = { kaartjes: 'cards', aanwezig: 'attendance', oorkonde: 'wall' } as const;

/** What is printed for a meeting. The cards sign in the hall: only who leads it prints them. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { user, portal } = await requireStaff(request, 'document.correct');
  const name = params['paper'] ?? '';
  if (!Object.hasOwn(papers, name)) throw new AppError('not-found');
  const loaded = await findForStaff(portal, user, params['id'] ?? '', 'document.correct');
  const bytes = await printMeeting(portal, loaded, papers[name as keyof typeof papers]);
  return pdfResponse(bytes, `${name}-${loaded.record.reference}`);
};
