import { partyOf, type State } from '#app/domain/state.ts';
import { identitiesSeen, type IdentitySeen } from '#app/domain/events.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { deviceOf } from './device.server.ts';
import { lockDevice } from './device-turn.server.ts';
import { readForm } from './form.server.ts';
import { refuse } from './refuse.server.ts';
import { requireStaff } from './require-staff.server.ts';

/**
 * Gives the device to parties of a document, as a form asks.
 *
 * @returns the form's problems, or the `Set-Cookie` header of the locked device
 * @throws AppError `not-found`, `document-ended`
 */
export async function startDevice(request: Request, id: string) {
  const staff = await requireStaff(request, 'document.correct');
  const { record, state } = await findForStaff(staff.portal, staff.user, id, 'document.correct');
  mustBeSigning(state);
  const form = await readForm(request);
  const forAll = seenIn(form.raw('seen'));
  const chosen = [...new Set(form.all('party'))].filter((partyId) => {
    const party = partyOf(state, partyId);
    return party && !party.signed && !party.declined && !party.excused;
  });
  const people = chosen.flatMap((partyId) => {
    const seen = seenIn(form.raw(`seen-${partyId}`)) ?? forAll;
    return seen ? [{ partyId, seen }] : [];
  });
  const pin = form.raw('pin').trim();
  const problems = [
    ...(chosen.length === 0 ? [{ field: 'party', words: 'devicePeople' }] : []),
    ...(people.length < chosen.length ? [{ field: 'seen', words: 'deviceSeen' }] : []),
    ...(/^\d{4,8}$/.test(pin) ? [] : [{ field: 'pin', words: 'pin' }]),
    ...(pin === form.raw('again').trim() ? [] : [{ field: 'again', words: 'pinAgain' }]),
  ];
  if (problems.length > 0) return { refused: refuse(problems), cookie: null };
  const { _id: documentId, reference } = record;
  const device = deviceOf(request);
  return { refused: null, cookie: await lockDevice(staff, { documentId, reference, people, pin, device }) };
}

/** @throws AppError `not-found` while there is nothing to sign yet, `document-ended` when there is nothing any more */
export function mustBeSigning({ phase }: State): void {
  if (phase === 'draft' || phase === 'new') throw new AppError('not-found');
  if (phase !== 'sent') throw new AppError('document-ended');
}

const seenIn = (typed: string): IdentitySeen | undefined => identitiesSeen.find((seen) => seen === typed);
