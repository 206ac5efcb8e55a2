import { createHash, randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { inTurn } from '#app/record/in-turn.ts';

/**
 * The writes of so many signatures on one record at the same moment, by the driver alone: a count against a limit, an
 * event appended (in turn) where the head of the chain is still the one that was read, a draft cleared. No page, no
 * session, no rules, no encryption.
 *
 * @param documentId a real record, of which a copy is written to
 * @returns milliseconds: each one's own, and all together
 */
export async function writeByDriver(
  uri: string,
  documentId: string,
  count: number,
): Promise<{ each: number[]; together: number }> {
  const client = new mongoose.mongo.MongoClient(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    maxPoolSize: 50,
  });
  try {
    const db = client.db();
    const real = await db.collection<Stored>('documents').findOne({ _id: documentId });
    const event = real?.events.at(-1);
    if (!real || !event) throw new Error('no record to copy');
    const copies = db.collection<Stored>('benchDocuments');
    const limits = db.collection('benchLimits');
    const sessions = db.collection('benchSessions');
    const _id = randomUUID();
    await copies.insertOne({ ...real, _id });
    await limits.createIndex({ key: 1 }, { unique: true });
    await limits.insertOne({ key: 'one', points: 0 });
    await sessions.insertMany(
      Array.from({ length: count }, (_, index) => ({ party: index, draft: 'x'.repeat(300) })),
    );
    const began = performance.now();
    const each = await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        await limits.updateOne({ key: 'one' }, { $inc: { points: 1 } });
        await inTurn(_id, async () => {
          const { chain } = (await copies.findOne({ _id })) ?? real;
          const seq = chain.seq + 1;
          const hash = createHash('sha256').update(`${chain.hash}${index}`).digest('hex');
          const { matchedCount } = await copies.updateOne(
            { _id, 'chain.seq': chain.seq, 'chain.hash': chain.hash },
            {
              $push: { events: { ...event, seq, prev: chain.hash, hash } },
              $set: { chain: { seq, hash }, updatedAt: new Date(), [`signed.${index}`]: 'x'.repeat(300) },
            },
          );
          if (matchedCount !== 1) throw new Error('somebody else was first');
        });
        await sessions.updateMany({ party: index }, { $set: { draft: null } });
        return performance.now() - began;
      }),
    );
    return { each, together: performance.now() - began };
  } finally {
    await client.close();
  }
}

interface Stored {
  _id: string;
  chain: { seq: number; hash: string };
  events: Record<string, unknown>[];
}
