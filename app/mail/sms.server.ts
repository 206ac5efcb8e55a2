import type { Clock } from '#app/lib/clock.ts';
import { AppError } from '#app/lib/errors.ts';
import type { SmsGateway } from '#app/lib/sms-gateway.ts';
import type { Mailbox } from './mailer.server.ts';
import { fillTemplate, writingOf } from './sms-template.ts';

export interface OutgoingSms {
  /** E.164. */
  to: string;
  text: string;
  /** The same at each try of the same message. */
  messageId: string;
}

export interface Sms {
  /** @throws AppError `mail-unavailable` (try later) or `mail-refused` (the gateway says no to this one) */
  send(message: OutgoingSms): Promise<{ accepted: true; response: string }>;
}

/**
 * Sms by any gateway that takes a message in one HTTP request. User and password in the address become basic
 * authentication.
 *
 * A message counts as taken by its status (2xx) and, where `accepted` is set, only when that text stands in the answer. A
 * page of a proxy, half an answer or none is no "no": the message is tried again later.
 */
export function createSmsGateway(gateway: SmsGateway, { timeoutMs = 10_000 } = {}): Sms {
  return {
    send: async (message) => {
      const { status, answer } = await ask(requestFor(gateway, message), timeoutMs);
      const isRefused =
        refusals.has(status) || (gateway.refused !== null && answer.includes(gateway.refused));
      if (isRefused)
        throw new AppError('mail-refused', 'the sms gateway refused a message', { details: { status } });
      const isTaken =
        status >= 200 && status < 300 && (gateway.accepted === null || answer.includes(gateway.accepted));
      if (!isTaken)
        throw new AppError('mail-unavailable', 'the sms gateway did not take a message', {
          details: { status },
        });
      return { accepted: true, response: String(status) };
    },
  };
}

/** Sms into the built-in mailbox, where no gateway is set. */
export function createSmsMailbox({ mailbox, clock }: { mailbox: Mailbox; clock: Clock }): Sms {
  return {
    send: async ({ to, text, messageId }) => {
      const raw = Buffer.from(JSON.stringify({ to, text }), 'utf8');
      await mailbox({ channel: 'sms', messageId, raw, at: clock() });
      return { accepted: true, response: '200' };
    },
  };
}

/** What a gateway says of this message or this number; any other status is about us, our settings or the moment. */
const refusals: ReadonlySet<number> = new Set([400, 406, 410, 413, 415, 422, 451]);

/** No gateway says more than this about one message. */
const longestAnswer = 64 * 1024;

function requestFor(gateway: SmsGateway, { to, text, messageId }: OutgoingSms) {
  const values = { to, text, from: gateway.from };
  const { href, authorization } = splitCredentials(fillTemplate(gateway.url, values, 'url'));
  const headers = Object.fromEntries(
    Object.entries(gateway.headers).map(([name, value]) => [name, fillTemplate(value, values, 'header')]),
  );
  const isGet = gateway.method === 'GET';
  return {
    href,
    method: gateway.method,
    headers: { 'idempotency-key': messageId, ...(authorization && { authorization }), ...headers },
    ...(isGet ? {} : { body: fillTemplate(gateway.body, values, writingOf(gateway.headers)) }),
  };
}

/** @returns HTTP status, 0 when there was no whole answer */
async function ask(
  { href, ...request }: ReturnType<typeof requestFor>,
  timeoutMs: number,
): Promise<{ status: number; answer: string }> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(href, { ...request, signal, redirect: 'error' });
    return { status: response.status, answer: await readAnswer(response) };
  } catch {
    return { status: 0, answer: '' };
  }
}

/** No more of it than a gateway has to say; the rest is not waited for. */
async function readAnswer(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let answer = '';
  while (reader && answer.length < longestAnswer) {
    const { done, value } = await reader.read();
    if (done) return answer;
    answer += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return answer;
}

function splitCredentials(address: string): { href: string; authorization?: string } {
  const url = new URL(address);
  if (!url.username) return { href: url.href };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { href: url.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
