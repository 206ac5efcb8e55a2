import type { MailRef } from '#app/domain/events.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDay } from '#app/lib/format-date.ts';
import { withdrawalCopyMail, withdrawalNoticeMail } from '#app/mail/messages/withdrawal.server.ts';
import type { ComposedRecord } from '#app/record/compose-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { OutgoingMail, Services } from '#app/record/services.ts';
import { openWithdrawalToken } from '#app/record/withdrawal-links.server.ts';

/**
 * The mail to a recipient that consent was withdrawn, or to who withdrew it with the page about it.
 *
 * @returns null when there is nobody to write to
 */
export function composeWithdrawalMail(
  { publicUrl }: Pick<Services, 'publicUrl'>,
  loaded: LoadedRecord,
  composed: ComposedRecord,
  mail: Extract<MailRef, { mail: 'withdrawalCopy' | 'withdrawalNotice' }>,
): Omit<OutgoingMail, 'messageId'> | null {
  const { organisation } = composed;
  const { number } = mail;
  const act = loaded.state.withdrawals.find((one) => one.number === number);
  if (!act) throw new AppError('not-found');
  const { reference } = loaded.record;
  const urlFor = (to: string, path: string) => {
    const token = openWithdrawalToken(loaded, { number, to });
    if (!token) throw new AppError('broken-record', 'a mail about a withdrawal without its link');
    return `${publicUrl}${path}/${token}`;
  };
  if (mail.mail === 'withdrawalNotice') {
    const { recipient } = mail;
    const to = consentsIn(loaded, composed).find((one) => one.recipient.commitment === recipient)?.recipient;
    if (!to?.email) return null;
    const confirmBy = formatDay(act.confirmBy);
    const url = urlFor(recipient, '/intrekking');
    return { to: to.email, ...withdrawalNoticeMail({ organisation, reference, confirmBy, url }) };
  }
  const person = composed.parties.find(({ partyId }) => partyId === mail.partyId)?.person;
  if (!person?.email) return null;
  const { firstName } = person;
  const url = urlFor(mail.partyId, '/mijn/link');
  return { to: person.email, ...withdrawalCopyMail({ organisation, firstName, url }) };
}
