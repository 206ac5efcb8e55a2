import { toldWays } from '#app/domain/events.ts';
import { isLocalDate } from '#app/domain/local-date.ts';
import { recordRecipientTold } from '#app/documents/consent/tell-recipient.server.ts';
import { withdrawConsent } from '#app/documents/consent/withdraw-consent.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm } from './form.server.ts';
import { refuse } from './refuse.server.ts';
import { requireStaff } from './require-staff.server.ts';

/**
 * Does what a staff member asked about the consents in a document.
 *
 * @returns the form's problems; null when it was done
 * @throws AppError `not-found`, `forbidden`, and what the document's state forbids
 */
export async function actOnConsent(request: Request, id: string) {
  const { user, portal } = await requireStaff(request, 'consent.withdraw');
  const form = await readForm(request);
  const { record } = await findForStaff(portal, user, id, 'consent.withdraw');
  const target = { organisationId: user.organisationId, id: record._id };
  if (form.raw('act') === 'told') {
    const [number, recipient] = [Number(form.raw('number')), form.raw('recipient')];
    await recordRecipientTold(portal, { ...target, staffId: user.id, number, recipient });
    return null;
  }
  const keys = form.all('key');
  const on = form.raw('on');
  const how = toldWays.find((way) => way === form.raw('how'));
  const problems = [
    ...(keys.length === 0 ? [{ field: 'keys', words: 'keys' }] : []),
    ...(how ? [] : [{ field: 'how-spoken', words: 'how' }]),
    ...(isLocalDate(on) ? [] : [{ field: 'on', words: 'on' }]),
  ];
  if (problems.length > 0 || !how) return refuse(problems);
  const input = { ...target, partyId: form.raw('party'), keys, told: { how, on } };
  try {
    await withdrawConsent(portal, input, { kind: 'staff', id: user.id });
    return null;
  } catch (error) {
    if (!isAppError(error, 'invalid-input')) throw error;
    const field = String(error.details['field']);
    return refuse([{ field, words: field }]);
  }
}
