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
  /** Instead of the general subject. */
  subject?: string;
  lines: readonly string[];
  url: string;
  deadline: Date;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, title } = input;
  return layout(t, {
    subject: input.subject ?? t('invitation.subject', { title }),
    firstName: input.firstName,
    organisation,
    blocks: [
      paragraph(t('invitation.ask', { organisation: organisation.name, title })),
      ...input.lines.map(paragraph),
      paragraph(t('invitation.deadline', { deadline: formatDate(input.deadline, input.timeZone) })),
      button(t('invitation.button'), input.url),
      paragraph(t('invitation.code')),
      paragraph(t('invitation.choice')),
      paragraph(t('invitation.private')),
    ],
  });
}
