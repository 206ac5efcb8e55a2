import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '#app/lib/engine/index.js';
import { readEnv } from '#app/lib/env.server.ts';
import { startPortal, type Portal } from '#app/services.server.ts';
import { startTestEngine } from './engine.ts';
import { steps, type KillOrder } from './kill-points.ts';
import { startMailServer, type TestMailServer } from './mail-server.ts';
import { makeOrganisation } from './portal.ts';
import { preparePortalProcesses, ProcessGone, type PortalProcess } from './portal-processes.ts';
import type { Sender } from './signing.ts';

/** Two app processes, an engine and a mail server, each of which comes back when it dies. */
export interface KillLab {
  /** Of the test itself, to look with: does no work. */
  portal: Portal;
  sender: Sender;
  mail: TestMailServer;
  /** One of the living processes; waits for one. */
  any(): Promise<PortalProcess>;
  readonly kills: Readonly<Record<'app' | 'engine', number>>;
  /** The orders that were carried out: `engine before seal`. */
  points(): Promise<string[]>;
  /** What ended without being killed. */
  surprises: string[];
  /** Kills one process or the engine, whatever it is doing, once all are at work. */
  killNow(victim: 'app' | 'engine', choice: number): Promise<void>;
  /** Kills whoever comes first to one of these points; false when nobody came in time. */
  killAt(orders: readonly Omit<KillOrder, 'enginePid'>[], patienceMs: number): Promise<boolean>;
  /** Time goes on, so that what a dead process held is free again. */
  jump(ms: number): Promise<void>;
  stop(): Promise<void>;
}

/** Every step, before and after, with either victim. */
export const allOrders = (['app', 'engine'] as const).flatMap((victim) =>
  steps.flatMap((step) =>
    (['before', 'after'] as const).map((when) => ({ victim, point: `${when} ${step}` as const })),
  ),
);

/** @param secondEngine `inject('secondEngine')` */
export async function startKillLab(secondEngine: string): Promise<KillLab> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
  let engine: Promise<Engine> = startTestEngine({ dataDir, secondEngine });
  const { uri, port } = await engine;
  const mail = await startMailServer();
  const prepared = await preparePortalProcesses();
  const settings = settingsFor(uri, dataDir, mail.url);
  const portal = await startPortal(readEnv({ ...settings, JOBS: 'off' }), {
    uri,
    workerFile: prepared.workerFile,
  });
  const running: (PortalProcess | null)[] = [null, null];
  const surprises: string[] = [];
  const count = { app: 0, engine: 0 };
  let aheadMs = 0;
  let isOver = false;

  const points = async () =>
    (await readFile(settings.TEST_JOURNAL, 'utf8').catch(() => '')).split('\n').slice(0, -1);
  const tellAll = async (tell: (one: PortalProcess) => Promise<unknown>) => {
    await Promise.allSettled(running.map(async (one) => one && tell(one)));
  };
  const jump = async (ms: number) => {
    aheadMs += ms;
    await tellAll((one) => one.ask('setClock', { aheadMs }));
  };

  async function keepProcess(index: number, onFirst: () => void): Promise<void> {
    while (!isOver) {
      const started = await prepared
        .start({ ...settings, CLOCK_AHEAD_MS: String(aheadMs) })
        .catch((error: unknown) => {
          // The engine went away while it started; whoever runs the app starts it again.
          if (!(error instanceof ProcessGone)) surprises.push(String(error));
          return null;
        });
      if (!started) continue;
      running[index] = started;
      onFirst();
      const { wasKilled } = await started.gone;
      running[index] = null;
      if (isOver) return;
      count.app += 1;
      if (!wasKilled) surprises.push('a process ended by itself');
      await jump(65_000);
    }
  }

  async function keepEngine(): Promise<void> {
    for (;;) {
      const { exited } = await engine;
      await exited;
      if (isOver) return;
      count.engine += 1;
      engine = startTestEngine({ dataDir, secondEngine, port: port! });
      await engine;
      await jump(65_000);
    }
  }

  /** What the schedule does every few seconds, more often. */
  async function keepLooking(): Promise<void> {
    while (!isOver) {
      await tellAll((one) => one.ask('sweep', undefined));
      await pause(300);
    }
  }

  await Promise.all(
    running.map((_, index) => new Promise<void>((resolve) => void keepProcess(index, resolve))),
  );
  void keepEngine();
  void keepLooking();
  return {
    portal,
    sender: await makeOrganisation(portal),
    mail,
    surprises,
    jump,
    any: async () => {
      for (; ; await pause(50)) {
        const alive = running.filter((one) => one?.isAlive);
        const chosen = alive[Math.floor(Math.random() * alive.length)];
        if (chosen) return chosen;
      }
    },
    kills: count,
    points,
    killNow: async (victim, choice) => {
      while (!running.every((one) => one?.isAlive)) await pause(50);
      if (victim === 'engine') {
        const { pid, exited } = await engine;
        process.kill(pid!, 'SIGKILL');
        await exited;
      } else await running[Math.floor(choice * running.length)]?.kill();
    },
    killAt: async (orders, patienceMs) => {
      const before = (await points()).length;
      const { pid } = await engine;
      const armed = orders.map((order) => ({ ...order, enginePid: pid! }));
      await tellAll((one) => one.ask('dieAt', { orders: armed }));
      let isHit = false;
      for (const end = Date.now() + patienceMs; !isHit && Date.now() < end; await pause(50))
        isHit = (await points()).length > before;
      await tellAll((one) => one.ask('dieAt', { orders: [] }));
      return isHit;
    },
    stop: async () => {
      isOver = true;
      await Promise.all(running.map(async (one) => one?.kill()));
      await portal.stop(5_000);
      await mail.goDown();
      await (await engine).stop();
      await prepared.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const settingsFor = (uri: string, dataDir: string, smtpUrl: string) => ({
  TEST_DATABASE: uri,
  TEST_JOURNAL: path.join(dataDir, 'killed'),
  SLUITEND_DATA_DIR: dataDir,
  SLUITEND_URL: 'http://portaal.example',
  SMTP_URL: smtpUrl,
  MAIL_FROM: 'Dienst Voorbeeld <post@dienst.example>',
  LOG_LEVEL: 'fatal',
});
