import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createKeyring } from '#app/lib/keyring.server.ts';
import { createMailer } from '#app/mail/mailer.server.ts';
import { createSmsMailbox } from '#app/mail/sms.server.ts';
import { findMessage, listMessages, storeMessage } from '#app/models/message.server.ts';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();
const from = 'Dienst Noord <post@noord.example>';
const mail = {
  to: 'sanne@thuis.example',
  subject: 'Wilt u dit ondertekenen? Überéénkomst',
  text: 'Beste Sanne,\n\n.een regel met een punt\n',
  html: '<p>Beste Sanne</p>',
  messageId: 'd1-invitation-p1-1@noord.example',
};
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A real SMTP server; `refuse` gives the reply for an address. */
async function smtp(refuse: (to: string) => { responseCode: number; message: string } | null = () => null) {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const reply = refuse(address);
      done(reply ? Object.assign(new Error(reply.message), { responseCode: reply.responseCode }) : undefined);
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts));
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const mailer = createMailer({ smtpUrl, from });
  closers.push(
    () => mailer.close(),
    () => new Promise<void>((done) => server.close(() => done())),
  );
  return { mailer, received, server };
}

describe('mail by a mail server', () => {
  it('arrives whole, and is only then said to be accepted, with the status of the reply', async () => {
    const { mailer, received } = await smtp();
    await mailer.verify();
    const attachments = [
      { filename: 'document.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF') },
    ];
    expect(await mailer.send({ ...mail, attachments })).toEqual({ accepted: true, response: '250' });
    const parsed = await simpleParser(received[0]!);
    expect(parsed).toMatchObject({ subject: mail.subject, messageId: `<${mail.messageId}>` });
    expect(parsed.text).toContain('\n.een regel met een punt');
    expect(parsed.from?.text).toBe('"Dienst Noord" <post@noord.example>');
    expect(parsed.attachments[0]?.content.toString()).toBe('%PDF');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('tells a refusal for good from one for now, without repeating the address', async () => {
    const { mailer } = await smtp((to) =>
      to.startsWith('nobody')
        ? { responseCode: 550, message: '5.1.1 <nobody@thuis.example> unknown' }
        : { responseCode: 451, message: '4.7.1 later' },
    );
    const refused: unknown = await mailer
      .send({ ...mail, to: 'nobody@thuis.example' })
      .catch((e: unknown) => e);
    expect(refused).toMatchObject({ code: 'mail-refused', details: { status: '550 5.1.1' } });
    expect(JSON.stringify(refused) + String((refused as Error).stack)).not.toContain('nobody');
    await expect(mailer.send(mail)).rejects.toMatchObject({
      code: 'mail-unavailable',
      details: { status: '451 4.7.1' },
    });
  });

  it('says that it could not be sent now when the server is away', async () => {
    const { mailer, server } = await smtp();
    await new Promise<void>((done) => server.close(() => done()));
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'mail-unavailable' });
    await expect(mailer.verify()).rejects.toMatchObject({ code: 'mail-unavailable' });
  });

  it('sends to nobody but the one it is for, whatever stands in the address or the subject', async () => {
    const { mailer, received } = await smtp();
    await mailer.send({ ...mail, subject: 'Hallo\r\nBcc: ander@thuis.example' });
    const parsed = await simpleParser(received[0]!);
    expect(parsed.bcc).toBeUndefined();
    await mailer.send({ ...mail, to: 'a@thuis.example, b@thuis.example' }).catch(() => {});
    for (const raw of received) expect((await simpleParser(raw)).to).toMatchObject({ value: { length: 1 } });
  });
});

describe('the built-in mailbox', () => {
  const keyring = createKeyring(randomBytes(32));
  const mailbox = (message: Parameters<typeof storeMessage>[1]) => storeMessage(keyring, message);
  const clock = () => new Date('2026-04-03T12:00:00.000Z');

  it('keeps a real message, sealed, and a repeated one once', async () => {
    const mailer = createMailer({ mailbox, clock, from });
    expect(await mailer.send(mail)).toEqual({ accepted: true, response: '250 2.0.0' });
    await mailer.send(mail);
    const messages = await listMessages(keyring);
    expect(messages).toHaveLength(1);
    const parsed = await simpleParser(messages[0]!.raw);
    expect(parsed).toMatchObject({ subject: mail.subject, messageId: `<${mail.messageId}>`, date: clock() });
    expect(await findMessage(keyring, messages[0]!.id)).toEqual(messages[0]);
    await expect(listMessages(createKeyring(randomBytes(32)))).rejects.toMatchObject({
      code: 'broken-record',
    });
  });

  it('also takes what would be an sms', async () => {
    const sms = createSmsMailbox({ mailbox, clock });
    await sms.send({ to: '+31612345678', text: '012345 is uw code', messageId: 'code-1' });
    const stored = (await listMessages(keyring)).find(({ channel }) => channel === 'sms');
    expect(JSON.parse(stored!.raw.toString())).toEqual({ to: '+31612345678', text: '012345 is uw code' });
  });
});
