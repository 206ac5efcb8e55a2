import { longestWords } from '#app/documents/party/decline-document.server.ts';
import { correctAddress } from '#app/documents/sender/correct-address.server.ts';
import { extendDeadline } from '#app/documents/sender/extend-deadline.server.ts';
import { renewLink } from '#app/documents/sender/renew-link.server.ts';
import { resendCopy } from '#app/documents/sender/resend-copy.server.ts';
import { voidDocument } from '#app/documents/sender/void-document.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { isEmail, readForm } from './form.server.ts';
import { refuse } from './refuse.server.ts';
import { requireStaff } from './require-staff.server.ts';

/**
 * Does what a sender asked of a document in a form.
 *
 * @returns the form's problems; null when it was done
 * @throws AppError `not-found`, `invalid-input` for an act that does not exist, and what the document's state forbids
 */
export async function actOnDocument(request: Request, id: string) {
  const form = await readForm(request);
  const act = form.raw('act');
  const { user, portal } = await requireStaff(request, act === 'void' ? 'document.void' : 'document.correct');
  const { record } = await findForStaff(
    portal,
    user,
    id,
    act === 'void' ? 'document.void' : 'document.correct',
  );
  const target = { organisationId: user.organisationId, id: record._id, staffId: user.id };
  const partyId = form.raw('party');
  switch (act) {
    case 'correct': {
      const email = form.text('email');
      if (!isEmail(email)) return refuse([{ field: `email-${partyId}`, words: 'email' }]);
      await correctAddress(portal, { ...target, partyId, email, phone: form.text('phone') || null });
      return null;
    }
    case 'resend': {
      const email = form.text('email');
      if (!isEmail(email)) return refuse([{ field: `email-${partyId}`, words: 'email' }]);
      await resendCopy(portal, { ...target, partyId, email });
      return null;
    }
    case 'renew':
      await renewLink(portal, { ...target, partyId });
      return null;
    case 'extend':
      await extendDeadline(portal, { ...target, days: daysIn(form.raw('days')) });
      return null;
    case 'void': {
      const reason = form.text('reason');
      if (reason === '' || reason.length > longestWords) return refuse([{ field: 'reason', words: 'name' }]);
      await voidDocument(portal, { ...target, reason });
      return null;
    }
    default:
      throw new AppError('invalid-input', 'no such act');
  }
}

/** @throws AppError `invalid-input` */
export function daysIn(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 365) {
    throw new AppError('invalid-input', 'days', { details: { field: 'days' } });
  }
  return days;
}
