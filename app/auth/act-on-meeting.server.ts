import { TZDate } from '@date-fns/tz';
import { identitiesSeen } from '#app/domain/events.ts';
import { noteAttendance, noteReply } from '#app/documents/meeting/attend-meeting.server.ts';
import { cancelMeeting, planMeeting } from '#app/documents/meeting/plan-meeting.server.ts';
import { confirmWitness } from '#app/documents/sender/confirm-witness.server.ts';
import { findForStaff } from '#app/documents/staff/find-document.server.ts';
import { parseDate } from '#app/forms/dutch/date.ts';
import { parseTime } from '#app/forms/dutch/time.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm, type TypedForm } from './form.server.ts';
import { refuse } from './refuse.server.ts';
import { requireStaff } from './require-staff.server.ts';

/**
 * Does what a form on the page of a meeting asks.
 *
 * @returns the form's problems, or where on the page it goes on
 * @throws AppError `not-found`, `invalid-input` for an act that does not exist, and what the document's state forbids
 */
export async function actOnMeeting(request: Request, id: string) {
  const form = await readForm(request);
  const { user, portal, organisation } = await requireStaff(request, 'document.correct');
  const { record } = await findForStaff(portal, user, id, 'document.correct');
  const target = { organisationId: user.organisationId, id: record._id, staffId: user.id };
  const partyId = form.raw('party');
  const at = (anchor: string) => ({ refused: null, anchor });
  switch (form.raw('act')) {
    case 'plan': {
      const { problems, ...plan } = readPlan(form, organisation.timeZone);
      if (problems.length > 0) return { refused: refuse(problems, 400, form.typed()), anchor: '' };
      try {
        await planMeeting(portal, { ...target, ...plan });
        return at('');
      } catch (error) {
        const field = isAppError(error, 'invalid-input') ? String(error.details['field']) : '';
        const problem = planProblems[field];
        if (!problem) throw error;
        return { refused: refuse([problem], 400, form.typed()), anchor: '' };
      }
    }
    case 'cancel':
      await cancelMeeting(portal, target);
      return at('');
    case 'attend': {
      const seen = identitiesSeen.find((one) => one === form.raw(`seen-${partyId}`));
      if (!seen) throw new AppError('invalid-input', 'seen');
      await noteAttendance(portal, { ...target, partyId, seen });
      return at(`wie-${partyId}`);
    }
    case 'gone':
      await noteAttendance(portal, { ...target, partyId });
      return at(`wie-${partyId}`);
    case 'comes':
    case 'stays': {
      const showName = record.meetingReplies?.[partyId]?.showName ?? false;
      const reply = { comes: form.raw('act') === 'comes', showName };
      await noteReply(portal, { ...target, partyId, reply });
      return at(`wie-${partyId}`);
    }
    case 'witness':
      for (const one of form.all('party')) await confirmWitness(portal, { ...target, partyId: one });
      return at('');
    default:
      throw new AppError('invalid-input', 'no such act');
  }
}

const planProblems: Readonly<Record<string, { field: string; words: string }>> = {
  startsAt: { field: 'date', words: 'meetingPast' },
  endsAt: { field: 'until', words: 'meetingUntil' },
  deadline: { field: 'date', words: 'meetingDeadline' },
};

const longestPlace = 200;
const longestWords = 1000;

function readPlan(form: TypedForm, timeZone: string) {
  const day = parseDate(form.text('date'));
  const from = parseTime(form.text('from'));
  const until = parseTime(form.text('until'));
  const place = form.text('place');
  const words = form.long('words');
  const problems = [
    ...(day ? [] : [{ field: 'date', words: 'meetingDate' }]),
    ...(from ? [] : [{ field: 'from', words: 'meetingTime' }]),
    ...(until ? [] : [{ field: 'until', words: 'meetingTime' }]),
    ...(place !== '' && place.length <= longestPlace ? [] : [{ field: 'place', words: 'meetingPlace' }]),
    ...(words.length <= longestWords ? [] : [{ field: 'words', words: 'meetingWords' }]),
  ];
  const startsAt = momentOf(day ?? '2000-01-01', from ?? '00:00', timeZone);
  const endsAt = momentOf(day ?? '2000-01-01', until ?? '00:00', timeZone);
  return { problems, startsAt, endsAt, place, words };
}

/** A time on the clock of a place, on a day there. */
function momentOf(day: string, time: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
}
