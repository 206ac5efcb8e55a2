import nodemailer from 'nodemailer';
import type { Clock } from '#app/lib/clock.ts';
import { safeResponse } from '#app/domain/mails.ts';
import { mailError } from './mail-error.server.ts';

/** One mail to one person. */
export interface OutgoingMail {
  /** Address only: a name is personal data, and mail holds a first name at most. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same at each try of the same mail. `id@host`, with or without angle brackets (RFC 5322, 3.6.4). */
  messageId: string;
  attachments?: readonly { filename: string; contentType: string; content: Uint8Array }[];
}

export interface Mailer {
  /**
   * @returns once the server has taken the mail; its reply as status only, `250 2.0.0`
   * @throws AppError `mail-unavailable`: try later; `mail-refused`: a person must act, details.status says why
   */
  send(message: OutgoingMail): Promise<{ accepted: true; response: string }>;
  /** Whether mail could be sent now. @throws AppError `mail-unavailable` */
  verify(): Promise<void>;
  close(): void;
}

export type MailerOptions = { from: string } & ({ smtpUrl: string } | { mailbox: Mailbox; clock: Clock });

/** Where the built-in mailbox keeps messages: whole RFC 5322 messages, each id once. */
export type Mailbox = (message: {
  channel: 'mail' | 'sms';
  messageId: string;
  raw: Uint8Array;
  at: Date;
}) => Promise<unknown>;

/** Mail by SMTP, or into the portal's own mailbox where no mail server is set. */
export function createMailer(options: MailerOptions): Mailer {
  return 'smtpUrl' in options ? smtpMailer(options) : mailboxMailer(options);
}

function smtpMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    // A worker waits for this; a hall full of invitations must not wait for one dead connection.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    ...safe,
  });
  return {
    send: async (message) => {
      try {
        const info = await transport.sendMail(contentOf(message, from));
        return { accepted: true, response: safeResponse(info.response) || '250' };
      } catch (error) {
        throw mailError(error);
      }
    },
    verify: async () => {
      try {
        await transport.verify();
      } catch (error) {
        throw mailError(error);
      }
    },
    close: () => transport.close(),
  };
}

function mailboxMailer({ mailbox, clock, from }: { mailbox: Mailbox; clock: Clock; from: string }): Mailer {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    ...safe,
  });
  return {
    send: async (message) => {
      const at = clock();
      const { message: raw } = await transport.sendMail({ ...contentOf(message, from), date: at });
      await mailbox({ channel: 'mail', messageId: message.messageId, raw: raw as Buffer, at });
      return { accepted: true, response: '250 2.0.0' };
    },
    verify: async () => {},
    close: () => {},
  };
}

/** A message is made of what we give it and never of a file or an address that stands in it. */
const safe = { disableFileAccess: true, disableUrlAccess: true } as const;

function contentOf(message: OutgoingMail, from: string) {
  const { to, subject, text, html, messageId, attachments = [] } = message;
  return {
    from,
    // As an object: a comma in an address stays one address.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: messageId.startsWith('<') ? messageId : `<${messageId}>`,
    // RFC 3834: no automatic replies, please.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
    attachments: attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
  };
}
