import { formatDay } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { button, layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

/**
 * To whoever filed a complaint: `code`, `receipt`, `news`. To who handles it: `handler`, `urgent`, `reply`. To the
 * organisation: `nobody`.
 */
export type ComplaintMail = 'code' | 'receipt' | 'news' | 'handler' | 'urgent' | 'reply' | 'nobody';

/** A mail about a complaint says that there is one, by which day something is due, and where to read it; nothing of it. */
export function complaintMail(
  about: ComplaintMail,
  input: {
    organisation: MailSender;
    firstName: string | null;
    url: string;
    reference: string;
    /** `2026-05-12` */
    due: string | null;
    code?: string;
    minutes?: number;
  },
): MailContent {
  const t = wordsOf('mail');
  const { organisation, firstName, url, reference, due, code, minutes = 0 } = input;
  const values = {
    organisation: organisation.name,
    reference,
    due: due === null ? '' : formatDay(due),
    minutes,
  };
  return layout(t, {
    subject: t(`complaint.${about}.subject`, values),
    firstName,
    organisation,
    blocks: [
      ...(code ? [{ kind: 'code' as const, text: t('complaint.code.code', { code }) }] : []),
      paragraph(t(`complaint.${about}.text`, values)),
      ...(due !== null && isForHandler.includes(about) ? [paragraph(t('complaint.due', values))] : []),
      paragraph(t(`complaint.${about}.next`, values)),
      ...(code ? [] : [button(t(`complaint.${about}.button`), url)]),
    ],
  });
}

const isForHandler: readonly ComplaintMail[] = ['handler', 'urgent', 'reply'];
