import { formatDate } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/** Gives a new member of staff the link with which they choose a password. */
export function staffInvitationMail(input: {
  organisation: MailSender;
  timeZone: string;
  firstName: string;
  url: string;
  expiresAt: Date;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation } = input;
  return layout(t, {
    subject: t('staffInvitation.subject', { organisation: organisation.name }),
    firstName: input.firstName,
    organisation,
    blocks: [
      paragraph(t('staffInvitation.text', { organisation: organisation.name })),
      paragraph(t('staffInvitation.next')),
      button(t('staffInvitation.button'), input.url),
      paragraph(t('staffInvitation.expires', { expires: formatDate(input.expiresAt, input.timeZone) })),
    ],
  });
}
