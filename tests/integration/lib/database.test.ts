import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { connectDatabase, ensureIndexes, isDatabaseError, pingDatabase } from '#app/lib/db.server.ts';
import { freePort } from '#app/lib/engine/run-engine.js';
import '#app/models/index.server.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { useDatabase } from '#tests/support/db.ts';

const away = expect.objectContaining({ code: 'engine-unavailable' }) as Error;

describe('the database', () => {
  const { uri } = useDatabase();

  it('makes every index, and again without harm', async () => {
    await ensureIndexes();
    await ensureIndexes();
    const indexes = await mongoose.connection.collection('documents').indexes();
    expect(indexes.map(({ key }) => Object.keys(key as object).join())).toEqual(
      expect.arrayContaining(['organisationId,dossierId,createdAt', 'parties.link.hash', 'work.due']),
    );
  });

  it('answers when asked, and says that it is away when it is', async () => {
    await pingDatabase();
    await mongoose.disconnect();
    await expect(pingDatabase()).rejects.toEqual(away);
    const error: unknown = await Organisations.findOne({ _id: 'O1' }).catch((e: unknown) => e);
    expect(isDatabaseError(error)).toBe(true);
    await expect(connectDatabase(`mongodb://127.0.0.1:${await freePort()}/x`)).rejects.toEqual(away);
    await mongoose.disconnect();
    await connectDatabase(uri);
    await pingDatabase();
  });
});
