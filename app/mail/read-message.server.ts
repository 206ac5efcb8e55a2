import { simpleParser } from 'mailparser';

/** A message of the built-in mailbox, for people to read. */
export interface ReadableMessage {
  to: string;
  subject: string;
  text: string;
  attachments: { name: string; bytes: number }[];
}

/** @param raw of a mail the RFC 5322 message, of an sms its JSON */
export async function readMessage(channel: 'mail' | 'sms', raw: Buffer): Promise<ReadableMessage> {
  if (channel === 'sms') {
    const { to, text } = JSON.parse(raw.toString('utf8')) as { to: string; text: string };
    return { to, subject: text, text, attachments: [] };
  }
  const mail = await simpleParser(raw, { skipImageLinks: true, skipHtmlToText: true, skipTextToHtml: true });
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return {
    to: to.map(({ text }) => text).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    attachments: mail.attachments.map(({ filename, size }) => ({ name: filename ?? '', bytes: size })),
  };
}
