import type { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { databaseUri } from '#tests/support/db.ts';
import { withClient } from '#tests/support/mongo.ts';

interface Chain {
  _id: string;
  seq: number;
  events: number[];
}

// What the whole portal rests on: one append to a record, only where nobody else was first.

describe('appending to a record', () => {
  it('succeeds for exactly one of 200 who try at once', async () => {
    await withChain(async (chains) => {
      const tries = Array.from({ length: 200 }, (_, i) =>
        chains.updateOne({ _id: 'a', seq: 0 }, { $set: { seq: 1 }, $push: { events: i } }),
      );
      const results = await Promise.all(tries);
      expect(results.filter(({ modifiedCount }) => modifiedCount === 1)).toHaveLength(1);
      expect((await chains.findOne({ _id: 'a' }))?.events).toHaveLength(1);
    });
  });

  it('succeeds for each of 30 who load and try again, and loses none', async () => {
    await withChain(async (chains) => {
      const append = async (event: number): Promise<void> => {
        const { seq } = (await chains.findOne({ _id: 'a' }))!;
        const update = { $set: { seq: seq + 1 }, $push: { events: event } };
        const { modifiedCount } = await chains.updateOne({ _id: 'a', seq }, update);
        if (modifiedCount === 0) await append(event);
      };
      const events = Array.from({ length: 30 }, (_, i) => i);
      await Promise.all(events.map(append));
      const chain = await chains.findOne({ _id: 'a' });
      expect(chain?.seq).toBe(30);
      expect(chain?.events.toSorted((a, b) => a - b)).toEqual(events);
    });
  });
});

async function withChain(use: (chains: Chains) => Promise<void>): Promise<void> {
  await withClient(databaseUri(), async (db) => {
    const chains = db.collection<Chain>('chains');
    await chains.insertOne({ _id: 'a', seq: 0, events: [] });
    await use(chains);
    await db.dropDatabase();
  });
}

type Chains = mongo.Collection<Chain>;
