import { redirect } from '@remix-run/node';
import { longestWords } from '#app/documents/party/decline-document.server.ts';
import { reachProblem, waysOf } from '#app/documents/reach.ts';
import { answerQuestion } from '#app/documents/sender/answer-question.server.ts';
import { checkMandate } from '#app/documents/sender/check-mandate.server.ts';
import { confirmWitness } from '#app/documents/sender/confirm-witness.server.ts';
import { correctAddress } from '#app/documents/sender/correct-address.server.ts';
import { extendDeadline } from '#app/documents/sender/extend-deadline.server.ts';
import { grantTime } from '#app/documents/sender/grant-time.server.ts';
import { recordLetterSent } from '#app/documents/sender/record-letter-sent.server.ts';
import { renewLink } from '#app/documents/sender/renew-link.server.ts';
import { resendCopy } from '#app/documents/sender/resend-copy.server.ts';
import { voidDocument } from '#app/documents/sender/void-document.server.ts';
import { startAgain } from '#app/documents/start-again.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { isE164 } from '#app/forms/dutch/phone.ts';
import type { Action } from '#app/domain/access.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { typedMandate } from '#app/record/typed-mandate.ts';
import { isEmail, readForm } from './form.server.ts';
import { readMandateFields } from './read-mandate.server.ts';
import { readReach } from './read-reach.server.ts';
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
  const again = (field: string, words: string) => refuse([{ field, words }], 400, form.typed());
  const act = form.raw('act');
  const action = actionOf(act);
  const { user, portal } = await requireStaff(request, action);
  const { record } = await findForStaff(portal, user, id, action);
  const target = { organisationId: user.organisationId, id: record._id, staffId: user.id };
  const partyId = form.raw('party');
  switch (act) {
    case 'correct':
    case 'resend': {
      const { reach, addresses } = readReach(form, partyId);
      const wrong = reachProblem(reach, addresses, waysOf(portal));
      if (wrong === 'mobile') return again(`phone-${partyId}`, wrong);
      if (wrong === 'postal') return again(`postal-${partyId}`, wrong);
      if (wrong !== null || (addresses.email !== null && !isEmail(addresses.email)))
        return again(`email-${partyId}`, 'email');
      if (addresses.phone !== null && !isE164(addresses.phone)) return again(`phone-${partyId}`, 'phone');
      const corrected = { ...target, partyId, ...addresses, reach };
      await (act === 'correct' ? correctAddress(portal, corrected) : resendCopy(portal, corrected));
      return null;
    }
    case 'answer': {
      const number = Number(form.raw('number'));
      const answer = form.long(`answer-${number}`);
      if (answer === '' || answer.length > longestWords) return again(`answer-${number}`, 'answer');
      await answerQuestion(portal, { ...target, number, answer });
      return null;
    }
    case 'grant':
      await grantTime(portal, { ...target, number: Number(form.raw('number')) });
      return null;
    case 'replace':
      await answerQuestion(portal, {
        ...target,
        number: Number(form.raw('number')),
        answer: wordsOf('mail')('answers.change'),
      });
      await voidDocument(portal, {
        ...target,
        reason: wordsOf('staff')('documents.progress.replacedReason'),
      });
      throw redirect(`/documenten/${await startAgain(portal, target)}`, 303);
    case 'again':
      throw redirect(`/documenten/${await startAgain(portal, target)}`, 303);
    case 'witness':
      for (const one of form.all('party')) await confirmWitness(portal, { ...target, partyId: one });
      return null;
    case 'mandate': {
      const capacity = form.raw('capacity') === 'representative' ? 'representative' : 'organisation';
      const typed = readMandateFields(form, partyId, capacity) ?? typedMandate(null);
      try {
        await checkMandate(portal, { ...target, partyId, typed });
        return null;
      } catch (error) {
        const problem = isAppError(error, 'invalid-input') ? error.details['problem'] : undefined;
        if (typeof problem !== 'string') throw error;
        return again(`${mandateFieldOf[problem] ?? 'shown'}-${partyId}`, problem);
      }
    }
    case 'letter':
      await recordLetterSent(portal, { ...target, partyId, how: form.raw('how') });
      return null;
    case 'renew':
      await renewLink(portal, { ...target, partyId });
      return null;
    case 'extend':
      await extendDeadline(portal, { ...target, days: daysIn(form.raw('days')) });
      return null;
    case 'void': {
      const reason = form.long('reason');
      if (reason === '' || reason.length > longestWords) return again('reason', 'reason');
      await voidDocument(portal, { ...target, reason });
      return null;
    }
    default:
      throw new AppError('invalid-input', 'no such act');
  }
}

/** At which field a problem of a mandate is said. */
const mandateFieldOf: Readonly<Record<string, string>> = {
  'mandate-until': 'until',
  'mandate-amount': 'amount',
  'mandate-low': 'amount',
};

function actionOf(act: string): Action {
  if (act === 'void' || act === 'replace') return 'document.void';
  return act === 'again' ? 'document.start' : 'document.correct';
}

/** @throws AppError `invalid-input` */
export function daysIn(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 365) {
    throw new AppError('invalid-input', 'days', { details: { field: 'days' } });
  }
  return days;
}
