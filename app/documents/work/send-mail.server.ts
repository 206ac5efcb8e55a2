import type { MailRef } from '#app/domain/events.ts';
import { mailKey } from '#app/domain/mails.ts';
import { mailOf, type Work } from '#app/domain/pending.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { OutgoingMail, Services } from '#app/record/services.ts';
import { composeMail, type MailToSend } from './compose-mail.server.ts';
import { composeSms } from './compose-sms.server.ts';

/**
 * Sends a mail (or, to who is reached so, an sms) that the record asks for and records what the server said. A mail has the same Message-ID and the same
 * words at each try, so that one that was sent twice (the process died between server and record) is one mail.
 *
 * @throws AppError `mail-unavailable`: tried again later; a refusal for good is recorded, for the sender to see
 */
export async function sendMail(
  services: Services,
  target: { organisationId: string; id: string },
  work: Work,
): Promise<void> {
  const mail = mailOf(work);
  if (!mail) throw new TypeError(`no mail belongs to ${work.kind}`);
  const loaded = await loadRecord(services, target.organisationId, target.id);
  const sms = await composeSms(services, loaded, mail);
  const content = sms ? null : await composeMail(services, loaded, mail);
  const by = sms ? { by: 'sms' as const } : {};
  const messageId = messageIdOf(services, loaded.record, mail);
  // Nobody to write to (a sender who left): as a refusal, so that it shows and nobody keeps trying.
  if (!sms && !content) return record(services, target, { mail, outcome: 'refused', response: '' });
  try {
    const { response } = await (sms
      ? sendSms(services, { ...sms, messageId })
      : services.mailer.send({ ...(content as MailToSend), messageId }));
    await record(services, target, {
      mail,
      outcome: 'accepted',
      messageId: sha256Hex(messageId),
      response,
      ...by,
    });
  } catch (error) {
    if (!isAppError(error, 'mail-refused')) throw error;
    await record(services, target, {
      mail,
      outcome: 'refused',
      response: String(error.details['status'] ?? ''),
      ...by,
    });
  }
}

function sendSms({ sms }: Services, message: Parameters<NonNullable<Services['sms']>['send']>[0]) {
  if (!sms) throw new AppError('mail-unavailable', 'no sms gateway is set');
  return sms.send(message);
}

type Outcome =
  | { mail: MailRef; outcome: 'accepted'; messageId: string; response: string; by?: 'sms' }
  | { mail: MailRef; outcome: 'refused'; response: string; by?: 'sms' };

async function record(
  services: Services,
  target: { organisationId: string; id: string },
  outcome: Outcome,
): Promise<void> {
  await changeRecord(services, target, { kind: 'system' }, () => ({
    command: { type: 'recordMail', ...outcome },
  }));
}

/** Tells nothing about the document to who reads it on its way. */
function messageIdOf(
  { publicUrl }: Services,
  { _id, parties }: DocumentRecord,
  mail: MailRef,
): OutgoingMail['messageId'] {
  // A copy that goes once more has another link: it is another mail.
  const copy =
    mail.mail === 'copy' ? parties.find(({ partyId }) => partyId === mail.partyId)?.copyLink?.hash : '';
  return `${sha256Hex(`${_id}:${mailKey(mail)}:${copy ?? ''}`).slice(0, 40)}@${hostOf(publicUrl)}`;
}

function hostOf(url: string): string {
  const { hostname } = new URL(url);
  if (!hostname) throw new AppError('unexpected', 'the portal has no host name');
  return hostname;
}
