import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/** Tells an organisation to stop. About whom and what stands behind the link, not in the mail. */
export function withdrawalNoticeMail(input: {
  organisation: MailSender;
  reference: string;
  confirmBy: string;
  url: string;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, reference, confirmBy, url } = input;
  return layout(t, {
    subject: t('withdrawal.notice.subject', { day: confirmBy }),
    firstName: null,
    organisation,
    blocks: [
      paragraph(t('withdrawal.notice.what', { reference })),
      paragraph(t('withdrawal.notice.stop')),
      paragraph(t('withdrawal.notice.confirm', { day: confirmBy })),
      button(t('withdrawal.notice.button'), url),
      paragraph(t('withdrawal.notice.private')),
    ],
  });
}

/** Gives who withdrew consent the way to the page about it. */
export function withdrawalCopyMail(input: {
  organisation: MailSender;
  firstName: string;
  url: string;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, firstName, url } = input;
  return layout(t, {
    subject: t('withdrawal.copy.subject'),
    firstName,
    organisation,
    blocks: [
      paragraph(t('withdrawal.copy.done')),
      paragraph(t('withdrawal.copy.told')),
      paragraph(t('withdrawal.copy.page')),
      button(t('withdrawal.copy.button'), url),
      paragraph(t('withdrawal.copy.code')),
    ],
  });
}

/** Leads somebody to their own page. */
export function ownPageMail(input: { organisation: MailSender; url: string; minutes: number }): MailContent {
  const t = wordsOf('mail');
  const { organisation, url, minutes } = input;
  return layout(t, {
    subject: t('ownPage.subject'),
    firstName: null,
    organisation,
    blocks: [
      paragraph(t('ownPage.what')),
      button(t('ownPage.button'), url),
      paragraph(t('ownPage.code', { minutes })),
      paragraph(t('ownPage.ignore')),
    ],
  });
}
