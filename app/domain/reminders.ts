import type { Instant } from './events.ts';
import { mailKey } from './mails.ts';
import type { PartyState, State } from './state.ts';
import { isPastDeadline } from './turn.ts';

/** A reminder that could not go at its moment (the portal stood still) goes up to so many hours later, not at night. */
const latestHours = 10;
/** Who had a mail or was busy with the document so shortly before needs no reminder, and is not disturbed by one. */
const restHours = 20;

/**
 * Whether this party is to be reminded now: it was invited, has not signed or refused, and heard and did nothing for a
 * while. A moment that was missed is not made up for.
 */
export function isReminderDue(state: State, party: PartyState, now: Instant): boolean {
  const { link, touchedAt } = party;
  const moment = lastReminder(state, now);
  return (
    moment !== undefined &&
    state.phase === 'sent' &&
    state.base !== null &&
    !isPastDeadline(state, now) &&
    link > 0 &&
    !party.signed &&
    !party.declined &&
    party.disownedLink !== link &&
    !party.excused &&
    touchedAt !== null &&
    touchedAt < hoursAfter(moment, -restHours) &&
    isOnItsWay(state, party)
  );
}

/** Whether the newest link was sent: by mail, by sms or in a letter. */
function isOnItsWay(state: State, { partyId, link, reach, letter }: PartyState): boolean {
  if (reach === 'here') return false;
  if (reach === 'letter') return letter?.link === link && letter.sent !== null;
  return state.mails[mailKey({ mail: 'invitation', partyId, link })] === 'accepted';
}

/** The next moment at which somebody may have to be reminded. */
export function nextReminder(state: State, now: Instant): Instant | undefined {
  return remindersOf(state)
    .filter((moment) => moment > now)
    .sort()[0];
}

/** Those of the round's own term go before those of the whole. */
const remindersOf = ({ term, terms, reminders }: State): readonly Instant[] =>
  terms.length > 0 ? (term?.reminders ?? []) : reminders;

function lastReminder(state: State, now: Instant): Instant | undefined {
  return remindersOf(state).find((moment) => moment <= now && now < hoursAfter(moment, latestHours));
}

function hoursAfter(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}
