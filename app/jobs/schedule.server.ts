import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import type mongoose from 'mongoose';
import type { Logger } from '#app/lib/log.server.ts';

/** Something that is done again and again, by one process at a time. */
export interface ScheduledJob {
  name: string;
  /** As agenda reads it: "5 seconds", or a cron line such as "15 3 * * *". */
  every: string;
  run: () => Promise<void>;
}

export interface Schedule {
  /** Stops taking jobs and waits for running ones, at most `withinMs`. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Runs jobs on the engine, so that several app processes share them. A job that fails is logged and comes round again;
 * nothing depends on one run, because each finds what is to be done from the records.
 */
export async function startSchedule(
  db: mongoose.mongo.Db,
  jobs: readonly ScheduledJob[],
  log: Logger,
): Promise<Schedule> {
  const agenda = new Agenda({
    // The same driver, in a copy of its own for types: agenda only calls what both have.
    backend: new MongoBackend({ mongo: db as unknown as AgendaDb, collection: 'agendaJobs' }),
    // Milliseconds: words are read in a way of their own.
    processEvery: 2_000,
    defaultLockLifetime: 2 * 60_000,
  });
  agenda.on('error', (error) => log.warn({ error }, 'the schedule lost the engine'));
  for (const { name, run } of jobs) {
    agenda.define(
      name,
      async () => {
        try {
          await run();
        } catch (error) {
          log.error({ job: name, error }, 'a scheduled job failed');
        }
      },
      { concurrency: 1 },
    );
  }
  await agenda.start();
  for (const { name, every } of jobs) await agenda.every(every, name);
  return {
    stop: async (withinMs) => {
      const patience = new Promise((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([agenda.stop(), patience]);
    },
  };
}

type AgendaDb = Extract<ConstructorParameters<typeof MongoBackend>[0], { mongo: unknown }>['mongo'];
