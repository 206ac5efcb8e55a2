import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
}

export interface TestMailServer {
  url: string;
  /** Everything that was accepted, repeats too, oldest first. */
  received: ReceivedMail[];
  /** What is answered to an address; null accepts. */
  refuse: (to: string) => { responseCode: number; message: string } | null;
  /** Nobody answers at the address any more. */
  goDown(): Promise<void>;
  /** At the same address as before. */
  comeBack(): Promise<void>;
}

/** A real SMTP server that keeps what it gets, on a free port. */
export async function startMailServer(): Promise<TestMailServer> {
  let server = await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const mails: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    refuse: () => null,
    goDown: () => new Promise<void>((done) => server.close(() => done())),
    comeBack: async () => {
      server = await listen(port);
    },
  };
  return mails;

  async function listen(at: number): Promise<SMTPServer> {
    const listening = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const reply = mails.refuse(address);
        done(
          reply ? Object.assign(new Error(reply.message), { responseCode: reply.responseCode }) : undefined,
        );
      },
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((mail) => {
          mails.received.push({
            to: [mail.to].flat()[0]?.value[0]?.address ?? '',
            messageId: mail.messageId ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
          });
          done();
        }, done);
      },
    });
    // A client that dies in the middle of a mail is no concern of the server's.
    listening.on('error', () => undefined);
    listening.listen(at, '127.0.0.1');
    await once(listening.server, 'listening');
    return listening;
  }
}

export class MailMissing extends Error {}

/** What the newest mail to an address holds; waits for it. @param after how many such mails are too old */
export async function findInMail(
  { received }: TestMailServer,
  email: string,
  holding: RegExp,
  { after = 0, patienceMs = 20_000 } = {},
): Promise<string> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    const found = mailsHolding(received, email, holding);
    if (found.length > after) return holding.exec(found.at(-1) ?? '')?.[1] ?? '';
  }
  throw new MailMissing('no such mail came');
}

export function mailsHolding(received: readonly ReceivedMail[], email: string, holding: RegExp): string[] {
  return received.filter(({ to, text }) => to === email && holding.test(text)).map(({ text }) => text);
}

export const linkPattern = /\/t\/([\w-]+)/;
export const codePattern = /\b(\d{6})\b/;
