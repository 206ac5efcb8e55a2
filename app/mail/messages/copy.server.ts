import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/** Gives a party the sealed document: a link, and the files too where the organisation attaches them. */
export function copyMail(input: {
  organisation: MailSender;
  firstName: string;
  title: string;
  url: string;
  isAttached: boolean;
  /** Where everybody finds all that they signed. */
  ownPageUrl: string;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, title, firstName } = input;
  return layout(t, {
    subject: t('copy.subject', { title }),
    firstName,
    organisation,
    blocks: [
      paragraph(t('copy.done', { title })),
      paragraph(t('copy.sealed')),
      paragraph(t(input.isAttached ? 'copy.attached' : 'copy.online')),
      button(t('copy.button'), input.url),
      paragraph(t('copy.code')),
      paragraph(t('copy.keep')),
      paragraph(t('copy.ownPage', { url: input.ownPageUrl })),
    ],
  });
}
