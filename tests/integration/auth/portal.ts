import { randomBytes } from 'node:crypto';
import { createBlindIndex } from '#app/lib/blind-index.server.ts';
import { createKeyring } from '#app/lib/keyring.server.ts';
import { createLimits } from '#app/lib/rate-limit.server.ts';

/** What signing in needs of a portal, with a clock that the test moves. */
export function testPortal() {
  const keyring = createKeyring(randomBytes(32));
  let now = new Date('2026-03-02T09:00:00Z').getTime();
  return {
    keyring,
    search: createBlindIndex(keyring.subkey('search')),
    limits: createLimits({ key: keyring.subkey('limits') }),
    publicUrl: 'http://localhost:3000',
    clock: () => new Date(now),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** A request that carries the cookie which an answer set. */
export function requestWith(cookie: string): Request {
  return new Request('http://localhost:3000/', { headers: { cookie: cookie.split(';')[0] ?? '' } });
}

export const client = { address: '192.0.2.1', device: 'Firefox op Linux' };
export const minute = 60_000;
export const hour = 60 * minute;
