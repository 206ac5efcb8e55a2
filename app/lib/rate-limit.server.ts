import { createHmac } from 'node:crypto';
import mongoose from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { asAppError } from './db.server.ts';
import { AppError } from './errors.ts';

/**
 * How often something may be done, counted in the engine so that it holds over all processes.
 * A target is told apart by a keyed hash: no address of a computer or a person is stored.
 */
export interface Limits {
  /** Counts one. @throws AppError `rate-limited` with details.seconds: how long to wait; `engine-unavailable` */
  consume(name: LimitName, ...target: string[]): Promise<void>;
  /** Looks without counting. @throws AppError `rate-limited`, `engine-unavailable` */
  check(name: LimitName, ...target: string[]): Promise<void>;
  /** Starts again, after success. */
  forget(name: LimitName, ...target: string[]): Promise<void>;
}

export type LimitName = keyof typeof definitions;

/** Where the counts are kept; the collection's indexes stand in `app/models/rate-limit.server.ts`. */
export const rateLimitCollection = 'rateLimits';

/**
 * @param options.key `keyring.subkey('limits')`
 * @param options.scale makes all limits wider, for load tests from one address
 */
export function createLimits({ key, scale = 1 }: { key: Uint8Array; scale?: number }): Limits {
  const hashOf = (name: string, target: readonly string[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify([name, ...target]))
      .digest('base64url');
  const known = new Map<LimitName, RateLimiterMongo>();
  const limiterOf = (name: LimitName): RateLimiterMongo => {
    const limiter = known.get(name) ?? createLimiter(name, scale);
    known.set(name, limiter);
    return limiter;
  };
  return {
    consume: async (name, ...target) => {
      try {
        await limiterOf(name).consume(hashOf(name, target));
      } catch (refusal) {
        throw refusal instanceof RateLimiterRes ? tooOften(name, refusal.msBeforeNext) : asAppError(refusal);
      }
    },
    check: async (name, ...target) => {
      const count = await limiterOf(name).get(hashOf(name, target)).catch(rethrow);
      if (count && count.remainingPoints <= 0) throw tooOften(name, count.msBeforeNext);
    },
    forget: async (name, ...target) => {
      await limiterOf(name).delete(hashOf(name, target)).catch(rethrow);
    },
  };
}

const minute = 60;
const hour = 60 * minute;

/** Points per so many seconds, and what the target is. */
const definitions = {
  /** Failed sign-ins from one address: stops guessing over many accounts. */
  signInAddress: { points: 30, seconds: 15 * minute },
  /** Failed sign-ins on one account from one address: a stranger elsewhere cannot lock anybody out. */
  signInAccount: { points: 5, seconds: 15 * minute },
  /** Codes asked for, per party. */
  codeAsk: { points: 5, seconds: hour },
  /** Wrong codes, per party; each code also has five tries of its own. */
  codeTry: { points: 20, seconds: hour },
  /** Codes of letters typed on the page for them, per address of a computer. */
  letterCode: { points: 20, seconds: 15 * minute },
  /** Visits begun, per link. */
  linkOpen: { points: 20, seconds: hour },
  /** Questions to the sender, per party. */
  question: { points: 10, seconds: hour },
  /** New links asked for, per former link. */
  linkAsk: { points: 3, seconds: hour },
  /** Links to an own page asked for, per address of a computer. */
  ownAsk: { points: 20, seconds: hour },
  /** The same, mailed to one e-mail address: nobody fills somebody's mailbox. */
  ownMail: { points: 4, seconds: hour },
  /** Complaints filed, per address: a group may share one. */
  complaintFile: { points: 12, seconds: hour },
  /** Complaints filed, per organisation: so that a flood stops and everything else goes on. */
  complaintFlood: { points: 120, seconds: hour },
  /** Looks at a complaint by whoever filed it, per address. */
  complaintLook: { points: 60, seconds: 15 * minute },
  /** Wrong words, per reference. */
  complaintWords: { points: 10, seconds: hour },
  /** Wrong secrets with mail that came back, per address. */
  bounceGuess: { points: 10, seconds: 15 * minute },
  /** Files to verify, per address. */
  verifyUpload: { points: 30, seconds: 10 * minute },
  /** Pages laid out to be counted, per writer: typing asks about once in two seconds. */
  pageCount: { points: 60, seconds: minute },
  /** PDFs made because somebody wants to look, per reader: each is seconds of work for a thread that others wait for. */
  look: { points: 30, seconds: minute },
  /** Anything sent by a form, per address: a meeting room of people shares one. */
  post: { points: 1200, seconds: 5 * minute },
} as const satisfies Record<string, { points: number; seconds: number }>;

function createLimiter(name: LimitName, scale: number): RateLimiterMongo {
  const { points, seconds } = definitions[name];
  return new RateLimiterMongo({
    storeClient: { collection },
    tableName: rateLimitCollection,
    keyPrefix: name,
    points: points * scale,
    duration: seconds,
    disableIndexesCreation: true,
  });
}

interface Counter {
  key: string;
}

interface CounterUpdate {
  $inc?: { points: number };
  $set?: object;
  $setOnInsert?: object;
}

/**
 * The collection as the limiter uses it. Of upserts at the same instant the embedded engine answers some with null
 * though it counted them, so an upsert is done in its two halves; the unique index makes them as safe, and the limiter
 * itself deals with a key that is there already.
 */
function collection(name: string) {
  const counters = () => mongoose.connection.collection<Counter>(name);
  return {
    findOneAndUpdate: async (filter: Counter, update: CounterUpdate) => {
      const counted = await counters().findOneAndUpdate(filter, update, { returnDocument: 'after' });
      if (counted) return counted;
      const counter = { key: filter.key, ...update.$setOnInsert, ...update.$set, ...update.$inc };
      await counters().insertOne(counter);
      return counter;
    },
    findOne: async (filter: Counter) => counters().findOne(filter),
    deleteOne: async (filter: Counter) => counters().deleteOne(filter),
  };
}

function tooOften(name: LimitName, ms: number): AppError {
  return new AppError('rate-limited', `limit ${name}`, { details: { seconds: Math.ceil(ms / 1000) } });
}

function rethrow(error: unknown): never {
  throw asAppError(error);
}
