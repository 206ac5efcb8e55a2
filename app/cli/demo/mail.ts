import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server for the demonstration, which keeps what it gets. */
export interface MailServer {
  url: string;
  /** Waits for a mail to an address whose text holds something. */
  find(to: string, holding: RegExp, after?: number): Promise<string>;
  /** How many mails an address has. */
  count(to: string): number;
  /** What all mails say, to all. */
  texts(): string[];
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text: mail.text ?? '' });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const of = (to: string) => mails.filter((mail) => mail.to === to);
  return {
    url: `smtp://127.0.0.1:${port}`,
    texts: () => mails.map(({ text }) => text),
    count: (to) => of(to).length,
    find: async (to, holding, after = 0) => {
      for (const end = Date.now() + 60_000; Date.now() < end;) {
        const found = of(to)
          .slice(after)
          .findLast(({ text }) => holding.test(text));
        if (found) return found.text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no mail to ${to} with ${String(holding)} within a minute`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
