import mongoose from 'mongoose';

type Db = mongoose.mongo.Db;

/** Runs something on a connection of its own, apart from the models', with the promises that the portal asks for. */
export async function withClient<T>(uri: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    serverSelectionTimeoutMS: 2_000,
  });
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}
