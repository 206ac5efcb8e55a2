import type { Clock } from '#app/lib/clock.ts';
import { AppError } from '#app/lib/errors.ts';
import type { Mailbox } from './mailer.server.ts';

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
 * Sms by any gateway that takes `POST {"to", "text"}` as JSON; user and password in the address become basic
 * authentication. Most providers have such an address or a small adapter gives one.
 */
export function createSmsGateway(url: string, { timeoutMs = 10_000 } = {}): Sms {
  const { href, authorization } = splitCredentials(url);
  return {
    send: async ({ to, text, messageId }) => {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': messageId,
        ...(authorization && { authorization }),
      };
      const status = await post(href, { headers, body: JSON.stringify({ to, text }), timeoutMs });
      if (status >= 200 && status < 300) return { accepted: true, response: String(status) };
      const mayPass =
        status === 0 || status === 401 || status === 403 || status === 408 || status === 429 || status >= 500;
      throw new AppError(
        mayPass ? 'mail-unavailable' : 'mail-refused',
        'the sms gateway did not take a message',
        {
          details: { status },
        },
      );
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

/** @returns HTTP status; 0 when there was no answer */
async function post(
  url: string,
  { headers, body, timeoutMs }: { headers: Record<string, string>; body: string; timeoutMs: number },
): Promise<number> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}

function splitCredentials(address: string): { href: string; authorization?: string } {
  const url = new URL(address);
  if (!url.username) return { href: url.href };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { href: url.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
