import { Router } from 'express';
import mongoose from 'mongoose';
import { pingDatabase } from '#app/lib/db.server.ts';
import type { Portal } from '#app/services.server.ts';

/** `/gezond`: the process is alive. `/gereed`: engine, mail, worker and clock really answer. */
export function healthRoutes(portal: Portal): Router {
  const router = Router();
  router.get('/gezond', (_request, response) => {
    response.type('text/plain').send('gezond');
  });
  router.get('/gereed', (_request, response, next) => {
    checkAll(portal).then((checks) => {
      const isReady = Object.values(checks).every((check) => check === 'goed');
      response.status(isReady ? 200 : 503).json(checks);
    }, next);
  });
  return router;
}

async function checkAll({ mailer, workers, clock }: Portal): Promise<Record<string, 'goed' | 'fout'>> {
  const checks = {
    database: () => pingDatabase(),
    mail: () => mailer.verify(),
    werker: () => workers.ping(),
    klok: () => mustAgree(clock),
  };
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await within(5_000, check());
        return [name, 'goed'] as const;
      } catch {
        return [name, 'fout'] as const;
      }
    }),
  );
  return Object.fromEntries(outcomes);
}

/** Terms and signatures need the right time, and two clocks are seldom wrong in the same way. */
async function mustAgree(clock: () => Date): Promise<void> {
  const answer = await mongoose.connection.db?.command({ hello: 1 });
  const engineTime = (answer as { localTime?: unknown } | undefined)?.localTime;
  const off = engineTime instanceof Date ? Math.abs(clock().getTime() - engineTime.getTime()) : 0;
  if (off > 60_000 || clock().getUTCFullYear() < 2026) throw new Error('the clock is wrong');
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('too slow')), ms).unref()),
  ]);
}
