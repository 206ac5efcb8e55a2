import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/** Invites somebody to a meeting at which is signed, or says that it has changed or does not go on. */
export function meetingMail(input: {
  about: 'planned' | 'changed' | 'cancelled';
  organisation: MailSender;
  firstName: string;
  title: string;
  /** In words: "3 december 2026", "14:00". */
  day: string;
  from: string;
  until: string;
  place: string;
  /** What the organiser wants to say; empty when there is nothing. */
  words: string;
  url: string;
}): MailContent {
  const t = wordsOf('mail');
  const { about, organisation, firstName, title, day, from, until, place, words, url } = input;
  const values = { title, organisation: organisation.name, day, from, until, place };
  return layout(t, {
    subject: t(`meeting.${about}.subject`, values),
    firstName,
    organisation,
    blocks: [
      paragraph(t(`meeting.${about}.text`, values)),
      ...(about === 'cancelled'
        ? [paragraph(t('meeting.cancelled.next'))]
        : [
            paragraph(t('meeting.when', values)),
            paragraph(t('meeting.where', values)),
            ...(words === '' ? [] : [paragraph(words)]),
            paragraph(t('meeting.reply')),
            button(t('meeting.button'), url),
            paragraph(t('meeting.before')),
          ]),
    ],
  });
}
