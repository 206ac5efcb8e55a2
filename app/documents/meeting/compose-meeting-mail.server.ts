import { formatDate, formatTime } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { meetingCalendar } from '#app/mail/meeting-calendar.server.ts';
import { meetingMail } from '#app/mail/messages/meeting.server.ts';
import type { ComposedRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { meetingToken } from '#app/record/meeting-links.server.ts';
import { newestPlan } from '#app/record/meeting-plan.ts';
import type { OutgoingMail, Services } from '#app/record/services.ts';

/**
 * The invitation to a meeting, with the day for a calendar; or that it changed, or does not go on.
 *
 * @returns null when there is nobody to write to
 */
export function composeMeetingMail(
  services: Pick<Services, 'publicUrl' | 'keyring' | 'clock'>,
  loaded: LoadedRecord,
  { organisation, template, parties }: ComposedRecord,
  { partyId, about }: { partyId: string; about: 'meeting' | 'meetingCancelled' },
): Omit<OutgoingMail, 'messageId'> | null {
  const { record } = loaded;
  const plan = newestPlan(loaded);
  const person = parties.find((party) => party.partyId === partyId)?.person;
  if (!plan || !person?.email) return null;
  const { timeZone } = organisation;
  const [startsAt, endsAt] = [new Date(plan.startsAt), new Date(plan.endsAt)];
  const url = `${services.publicUrl}/bijeenkomst/${meetingToken(services, record, 'reply', partyId)}`;
  const isCancelled = about === 'meetingCancelled';
  const content = meetingMail({
    about: isCancelled ? 'cancelled' : plan.number > 1 ? 'changed' : 'planned',
    organisation,
    firstName: person.firstName,
    title: template.title,
    day: formatDate(startsAt, timeZone),
    from: formatTime(startsAt, timeZone),
    until: formatTime(endsAt, timeZone),
    place: plan.place,
    words: plan.words,
    url,
  });
  const calendar = meetingCalendar({
    uid: `${record.reference}@${new URL(services.publicUrl).hostname}`,
    number: plan.number,
    isCancelled,
    startsAt,
    endsAt,
    summary: wordsOf('mail')('meeting.summary', { organisation: organisation.name }),
    place: plan.place,
    url,
    now: services.clock(),
  });
  return {
    to: person.email,
    ...content,
    attachments: [
      {
        filename: 'bijeenkomst.ics',
        contentType: `text/calendar; charset=utf-8; method=${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
        content: Buffer.from(calendar),
      },
    ],
  };
}
