import type { NoticeAbout, TermOutcome } from '#app/domain/events.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

export type PartyNotice = Exclude<
  NoticeAbout,
  'question' | 'partyDeclined' | 'bounced' | 'withdrawn' | 'disowned' | 'delegated' | 'termPassed'
>;

/** Tells the staff member who sent a document what happened to it; reasons and questions stand behind the login. */
export function senderNotice(input: {
  about: NoticeAbout;
  /** What happened, of a notice about a term that passed. */
  outcome?: TermOutcome | undefined;
  organisation: MailSender;
  firstName: string | null;
  title: string;
  /** The document's page for staff. */
  url: string;
}): MailContent {
  const t = wordsOf('mail');
  const { organisation, title, firstName, outcome } = input;
  const about = outcome === undefined ? input.about : `${input.about}.${outcome}`;
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

/** Tells a party that a document ended, that their question was answered, or that they may sign now. Who refused, why, and what was said, is not told. */
export function partyNotice(input: {
  about: PartyNotice;
  organisation: MailSender;
  firstName: string;
  title: string;
  ownPageUrl: string;
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
      ...(about === 'answer' || about === 'maySign'
        ? [button(t('notice.party.ownPage'), input.ownPageUrl)]
        : []),
    ],
  });
}
