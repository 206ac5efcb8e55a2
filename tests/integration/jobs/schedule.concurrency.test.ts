import mongoose from 'mongoose';
import { expect, it } from 'vitest';
import { startSchedule } from '#app/jobs/schedule.server.ts';
import { createLogger } from '#app/lib/log.server.ts';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();

/** Schedules that start in the same instant, and how often they do. */
const together = 6;
const rounds = 8;

it('processes that start at once on an empty engine share one copy of each job', async () => {
  const { db } = mongoose.connection;
  if (!db) throw new Error('not connected');
  const log = createLogger({ level: 'silent' });
  const jobs = ['a', 'b', 'c'].map((name) => ({
    name,
    every: '1 hour',
    lockSeconds: 60,
    run: () => Promise.resolve(),
  }));
  for (let round = 0; round < rounds; round += 1) {
    await db.collection('agendaJobs').deleteMany({});
    const started = await Promise.allSettled(
      Array.from({ length: together }, () => startSchedule(db, jobs, log)),
    );
    const reasons = started.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop(2_000);
    expect(reasons).toEqual([]);
    const stored = await db.collection('agendaJobs').find({}).toArray();
    expect(stored.map(({ name }) => String(name)).sort()).toEqual(['a', 'b', 'c']);
  }
}, 120_000);
