import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { createLimits } from '#app/lib/rate-limit.server.ts';
import '#app/models/rate-limit.server.ts';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();
const key = randomBytes(32);
const refused = expect.objectContaining({ code: 'rate-limited' }) as Error;

describe('a limit', () => {
  it('lets through as many as it says, over all processes together', async () => {
    const processes = [createLimits({ key }), createLimits({ key })];
    const asks = Array.from({ length: 20 }, (_, n) => processes[n % 2]!.consume('codeAsk', 'D1:p1'));
    const results = await Promise.allSettled(asks);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toEqual(refused);
  });

  it('says how many seconds to wait', async () => {
    const limits = createLimits({ key });
    for (let n = 0; n < 3; n += 1) await limits.consume('linkAsk', 'x');
    await expect(limits.consume('linkAsk', 'x')).rejects.toMatchObject({ details: { seconds: 3600 } });
  });

  it('of a stranger does not stop the owner of the account elsewhere', async () => {
    const limits = createLimits({ key });
    for (let n = 0; n < 5; n += 1)
      await limits.consume('signInAccount', 'noor@dienst.example', '203.0.113.9');
    await expect(limits.check('signInAccount', 'noor@dienst.example', '203.0.113.9')).rejects.toEqual(
      refused,
    );
    await limits.check('signInAccount', 'noor@dienst.example', '198.51.100.1');
  });

  it('starts again after success', async () => {
    const limits = createLimits({ key });
    for (let n = 0; n < 5; n += 1) await limits.consume('signInAccount', 'a', 'b');
    await limits.forget('signInAccount', 'a', 'b');
    await limits.check('signInAccount', 'a', 'b');
  });

  it('keeps no address of anybody', async () => {
    const stored = await mongoose.connection.collection('rateLimits').find().toArray();
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toMatch(/dienst|203\.0/);
  });
});
