import type { NoticeAbout } from '#app/domain/events.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

export type PartyNotice = Exclude<NoticeAbout, 'question' | 'partyDeclined' | 'bounced' | 'withdrawn'>;

/** Tells the staff member who sent a document what happened to it; reasons and questions stand behind the login. */
export function senderNotice(input: {
  about: NoticeAbout;
  organisation: MailSender;
  firstName: string | null;
  title: string;
  /** The document's page for staff. */
  url: string;
}): MailContent {
  const t = wordsOf('mail');
  const { about, organisation, title, firstName } = input;
  const values = { title, organisation: organisation.name };
  return layout(t, {
    subject: t(`notice.sender.${about}.subject`, values),
    firstName,
    organisation,
    blocks: [
      paragraph(t(`notice.sender.${about}.text`, values)),
      paragraph(t(`notice.sender.${about}.next`, values)),
      button(t('notice.sender.button'), input.url),
    ],
  });
}

/** Tells a party that a document ended. Who refused, and why, is not said. */
export function partyNotice(input: {
  about: PartyNotice;
  organisation: MailSender;
  firstName: string;
  title: string;
}): MailContent {
  const t = wordsOf('mail');
  const { about, organisation, title, firstName } = input;
  const values = { title, organisation: organisation.name };
  return layout(t, {
    subject: t(`notice.party.${about}.subject`, values),
    firstName,
    organisation,
    blocks: [
      paragraph(t(`notice.party.${about}.text`, values)),
      paragraph(t(`notice.party.${about}.next`, values)),
    ],
  });
}
