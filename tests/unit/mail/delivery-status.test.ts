import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeliveryStatus } from '#app/mail/delivery-status.server.ts';

const messageId = '0123456789abcdef0123456789abcdef01234567@portaal.voorbeeld.example';
const sample = (name: string) => readFileSync(`tests/fixtures/bounces/${name}.eml`);
const asSent = (name: string) => Buffer.from(sample(name).toString('utf8').replace(/\n/g, '\r\n'));

describe('a mail that came back', () => {
  it.each([
    ['postfix', '5.1.1'],
    ['postfix-headers-only', '5.2.2'],
    ['exim', '5.0.0'],
    ['sendmail', '5.1.2'],
    ['exchange', '5.1.10'],
    ['gmail', '5.1.1'],
    ['qmail', '5.1.0'],
  ])('from %s is recognised by the mail that it returns, with its status %s', async (name, status) => {
    for (const raw of [sample(name), asSent(name)]) {
      const found = await readDeliveryStatus(raw);
      expect(found?.status).toBe(status);
      expect(found?.messageIds).toContain(messageId);
    }
  });

  it.each(['postfix-delay', 'out-of-office', 'read-receipt'])('is not what a %s is', async (name) => {
    expect(await readDeliveryStatus(asSent(name))).toBeNull();
  });

  it('that cannot be read is nothing', async () => {
    expect(await readDeliveryStatus(Buffer.from([0, 255, 13, 10]))).toBeNull();
    expect(await readDeliveryStatus(Buffer.alloc(0))).toBeNull();
  });
});
