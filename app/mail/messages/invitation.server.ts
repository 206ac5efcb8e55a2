import { formatDate } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/**
 * Asks a party to read and sign.
 *
 * @param input.lines the template's own words about the document, without personal data
 * @param input.url the party's link
 */
export function invitationMail(input: {
  organisation: MailSender;
  timeZone: string;
  firstName: string;
  title: string;
  /** Not the first mail: who has not signed is asked once more. */
  isReminder?: boolean;
  /** Instead of the general subject. */
  subject?: string;
  lines: readonly string[];
  url: string;
  deadline: Date;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, title } = input;
  const subject = input.subject ?? t('invitation.subject', { title });
  return layout(t, {
    subject: input.isReminder ? t('invitation.reminder.subject', { subject }) : subject,
    firstName: input.firstName,
    organisation,
    blocks: [
      paragraph(
        t(input.isReminder ? 'invitation.reminder.ask' : 'invitation.ask', {
          organisation: organisation.name,
          title,
        }),
      ),
      ...input.lines.map(paragraph),
      paragraph(t('invitation.deadline', { deadline: formatDate(input.deadline, input.timeZone) })),
      button(t('invitation.button'), input.url),
      ...(input.isReminder ? [paragraph(t('invitation.reminder.newest'))] : []),
      paragraph(t('invitation.code')),
      paragraph(t('invitation.choice')),
      paragraph(t('invitation.private')),
    ],
  });
}
