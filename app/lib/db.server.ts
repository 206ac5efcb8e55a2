import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { AppError } from './errors.ts';

// An operator object from outside (`{ "$gt": "" }`) is compared as a value; our own operators say `trusted(…)`.
mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');
// A query that waits in a buffer for an engine that is away only makes people wait for the same answer.
mongoose.set('bufferCommands', false);

/** What a write promises once it is acknowledged: on disk, on most members. */
export const databaseOptions = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  serverSelectionTimeoutMS: 3_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 30_000,
  maxPoolSize: 50,
  retryWrites: true,
  retryReads: true,
  promoteBuffers: true,
  autoIndex: false,
  autoCreate: false,
} as const satisfies mongoose.ConnectOptions;

/**
 * Connects the models. An engine that is still starting is waited for.
 *
 * @param options.patienceMs how long to try; 0 tries once
 * @throws AppError `engine-unavailable`
 */
export async function connectDatabase(uri: string, { patienceMs = 0 } = {}): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      await mongoose.connect(uri, databaseOptions);
      return;
    } catch (error) {
      if (!isDatabaseError(error) || Date.now() >= deadline) throw asAppError(error);
      await pause(250);
    }
  }
}

/** Ends the connection, once running work is done. */
export async function disconnectDatabase(): Promise<void> {
  await mongoose.disconnect();
}

/**
 * Makes every model's indexes; harmless when they are there.
 *
 * @throws AppError `engine-unavailable`
 */
export async function ensureIndexes(): Promise<void> {
  try {
    for (const name of mongoose.modelNames()) await mongoose.model(name).createIndexes();
  } catch (error) {
    throw asAppError(error);
  }
}

/**
 * Whether the engine answers now.
 *
 * @throws AppError `engine-unavailable`
 */
export async function pingDatabase(): Promise<void> {
  const { db } = mongoose.connection;
  if (!db) throw new AppError('engine-unavailable', 'not connected');
  try {
    await db.command({ ping: 1 }, { timeoutMS: 3_000 });
  } catch (error) {
    throw asAppError(error);
  }
}

/** Whether an error means that the engine cannot be reached or cannot work now, so that trying later may help. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && (awayErrors.has(error.name) || isAwayCode(error) || isBrokenSocket(error));
}

/** Whether an insert or update met a record that is already there. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === 11_000;
}

/** The same error, as AppError `engine-unavailable` where the engine is what is wrong. */
export function asAppError(error: unknown): unknown {
  if (error instanceof AppError || !isDatabaseError(error)) return error;
  return new AppError('engine-unavailable', `the engine is away: ${(error as Error).name}`, { cause: error });
}

const awayErrors = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoConnectionPoolClosedError',
  'PoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError',
  'MongoExpiredSessionError',
  'MongoOperationTimeoutError',
  'MongoWriteConcernError',
  'DisconnectedError',
]);

/** Server errors of a member that is stepping down, shutting down or out of disk (MongoDB error codes). */
const awayCodes = new Set([
  6, 7, 50, 64, 89, 91, 189, 262, 317, 9001, 10_107, 11_600, 11_602, 13_388, 13_435, 13_436, 14_031,
]);

/** The driver passes these on as Node gives them, when it writes on a connection that the engine's end just closed. */
const socketCodes = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED']);

const isBrokenSocket = (error: NodeJS.ErrnoException) => socketCodes.has(error.code ?? '');

function isAwayCode(error: Error): boolean {
  return (
    (error instanceof mongoose.mongo.MongoServerError && awayCodes.has(Number(error.code))) ||
    // bufferCommands is off: mongoose says only this when a query meets no connection.
    (error instanceof mongoose.Error &&
      /initial connection is complete|before connecting/.test(error.message))
  );
}
