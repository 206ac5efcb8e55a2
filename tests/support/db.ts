import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, ensureIndexes } from '#app/lib/db.server.ts';

/**
 * Gives the test file a database of its own on the run's engine, connected through mongoose's default connection (which
 * the models use), and drops it afterwards. Call it at the top of the file.
 *
 * @returns the address, for a server or a second process of the test
 */
export function useDatabase(): { readonly uri: string } {
  const uri = databaseUri();
  beforeAll(async () => {
    await connectDatabase(uri);
    await ensureIndexes();
  });
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await mongoose.disconnect();
  });
  return { uri };
}

/** The address of a database that no other test uses. */
export function databaseUri(name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`): string {
  const uri = new URL(inject('engineUri'));
  uri.pathname = `/${name}`;
  return uri.href;
}
