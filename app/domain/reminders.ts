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
  const { partyId, link, touchedAt } = party;
  const moment = lastReminder(state, now);
  return (
    moment !== undefined &&
    state.phase === 'sent' &&
    state.base !== null &&
    !isPastDeadline(state, now) &&
    link > 0 &&
    !party.signed &&
    !party.declined &&
    touchedAt !== null &&
    touchedAt < hoursAfter(moment, -restHours) &&
    state.mails[mailKey({ mail: 'invitation', partyId, link })] === 'accepted'
  );
}

/** The next moment at which somebody may have to be reminded. */
export function nextReminder({ reminders }: State, now: Instant): Instant | undefined {
  return reminders.filter((moment) => moment > now).sort()[0];
}

function lastReminder({ reminders }: State, now: Instant): Instant | undefined {
  return reminders.find((moment) => moment <= now && now < hoursAfter(moment, latestHours));
}

function hoursAfter(moment: Instant, hours: number): Instant {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}
