import { setTimeout as pause } from 'node:timers/promises';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import type mongoose from 'mongoose';
import { asAppError } from '#app/lib/db.server.ts';
import { AppError } from '#app/lib/errors.ts';
import type { Logger } from '#app/lib/log.server.ts';

/** Something that is done again and again, by one process at a time. */
export interface ScheduledJob {
  name: string;
  /** As agenda reads it: "5 seconds", or a cron line such as "15 3 * * *". */
  every: string;
  /** How long a process that dies in the middle keeps the others from it; longer than one run takes. */
  lockSeconds: number;
  run: () => Promise<void>;
}

export interface Schedule {
  /** Stops taking jobs and waits for running ones, at most `withinMs`. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Runs jobs on the engine, so that several app processes share them. A job that fails is logged and comes round again;
 * nothing depends on one run, because each finds what is to be done from the records.
 *
 * @throws AppError `engine-unavailable` when the engine goes away while it starts
 */
export async function startSchedule(
  db: mongoose.mongo.Db,
  jobs: readonly ScheduledJob[],
  log: Logger,
): Promise<Schedule> {
  const lostEngine = (error: unknown) => log.warn({ error }, 'the schedule lost the engine');
  // Milliseconds: words are read in a way of their own.
  const agenda = new Agenda({ backend: await connectBackend(db, lostEngine), processEvery: 2_000 });
  agenda.on('error', lostEngine);
  for (const { name, lockSeconds, run } of jobs) {
    agenda.define(
      name,
      async () => {
        try {
          await run();
        } catch (error) {
          log.error({ job: name, error }, 'a scheduled job failed');
        }
      },
      { concurrency: 1, lockLifetime: lockSeconds * 1000 },
    );
  }
  try {
    await agenda.start();
    for (const { name, every } of jobs) await plan(agenda, name, every);
  } catch (error) {
    await agenda.stop().catch(lostEngine);
    throw asAppError(error);
  }
  return {
    stop: async (withinMs) => {
      const patience = new Promise((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([agenda.stop(), patience]);
    },
  };
}

/**
 * Two processes that start at once store the same job: an engine may then give one of them nothing back where agenda
 * asserts a job. Storing it again finds what the other stored.
 */
async function plan(agenda: Agenda, name: string, every: string, tries = 5): Promise<void> {
  try {
    await agenda.every(every, name);
  } catch (error) {
    if (tries <= 1 || asAppError(error) instanceof AppError) throw error;
    await pause(50 + Math.random() * 100);
    await plan(agenda, name, every, tries - 1);
  }
}

/**
 * What agenda does on the engine without looking at the outcome would end the process when the engine is away: so
 * indexes are made before agenda starts, and letting go of a job may fail (the job is free again after its time).
 */
async function connectBackend(
  db: mongoose.mongo.Db,
  lostEngine: (error: unknown) => void,
): Promise<MongoBackend> {
  // The same driver, in a copy of its own for types: agenda only calls what both have.
  const mongo = db as unknown as AgendaDb;
  const backend = new MongoBackend({ mongo, collection, ensureIndex: false });
  const { repository } = backend;
  const unlock = repository.unlockJob.bind(repository);
  repository.unlockJob = (job) => unlock(job).catch(lostEngine);
  try {
    const keys = { name: 1, nextRunAt: 1, priority: -1, lockedAt: 1, disabled: 1 } as const;
    await db.collection(collection).createIndex(keys, { name: 'findAndLockNextJobIndex' });
    // Agenda connects once more, which then asks the engine nothing.
    await backend.connect();
  } catch (error) {
    throw asAppError(error);
  }
  return backend;
}

const collection = 'agendaJobs';

type AgendaDb = Extract<ConstructorParameters<typeof MongoBackend>[0], { mongo: unknown }>['mongo'];
