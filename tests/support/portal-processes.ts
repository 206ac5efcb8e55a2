import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { AppError, type AppErrorCode } from '#app/lib/errors.ts';
import { buildWorkers } from '#app/cli/build-workers.js';
import type { Answer, CommandInput, CommandName, CommandResult } from './portal-process.ts';

/** An app process of its own, with the use cases that it is asked for. */
export interface PortalProcess {
  /** @throws AppError as the use case does; `unexpected` for any other error; ProcessGone when it died meanwhile */
  ask<T extends CommandName>(name: T, input: CommandInput<T>): Promise<CommandResult<T>>;
  /** As a machine that loses its power. Resolves once the process is gone. */
  kill(): Promise<void>;
  readonly isAlive: boolean;
  /** Resolves when it has ended: whether it was killed. What ends by itself has a bug. */
  readonly gone: Promise<{ wasKilled: boolean }>;
}

export class ProcessGone extends Error {}

/** How a process ends when the engine is away while it starts; as in `portal-process.ts`, which runs when imported. */
const engineAwayCode = 3;

/** Bundles the process once; each start is then quick. @returns how to start one, and how to clean up */
export async function preparePortalProcesses(): Promise<{
  start: (env: Record<string, string>) => Promise<PortalProcess>;
  workerFile: string;
  remove: () => Promise<void>;
}> {
  // Beside node_modules, where the bundle finds its packages.
  const folder = path.resolve('node_modules/.cache', `portal-${randomBytes(6).toString('hex')}`);
  await buildWorkers(folder);
  await build({
    entryPoints: ['tests/support/portal-process.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    plugins: [bundleOwnImports],
    logLevel: 'warning',
  });
  const workerFile = path.join(folder, 'worker.js');
  return {
    start: (env) => startProcess(path.join(folder, 'portal-process.js'), { TEST_WORKER: workerFile, ...env }),
    workerFile,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startProcess(file: string, env: Record<string, string>): Promise<PortalProcess> {
  const child = fork(file, [], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...env },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (answer: Answer | null) => void>();
  const ready = new Promise<Answer | null>((resolve) => waiting.set(0, resolve));
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', () => {
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  });
  const running = portalProcess(child, waiting);
  if (!(await ready)) {
    if (child.exitCode !== engineAwayCode && child.signalCode === null) {
      throw new Error(`it could not start (exit code ${child.exitCode}); see what it said above`);
    }
    throw new ProcessGone('it ended while it started');
  }
  return running;
}

function portalProcess(
  child: ChildProcess,
  waiting: Map<number, (answer: Answer | null) => void>,
): PortalProcess {
  let asked = 0;
  const gone = new Promise<{ wasKilled: boolean }>((resolve) => {
    child.once('exit', (_code, signal) => resolve({ wasKilled: signal === 'SIGKILL' }));
  });
  const isAlive = () => child.exitCode === null && child.signalCode === null && child.connected;
  return {
    get isAlive() {
      return isAlive();
    },
    gone,
    ask: async (name, input) => {
      if (!isAlive()) throw new ProcessGone();
      const id = (asked += 1);
      const answer = await new Promise<Answer | null>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, name, input }, (error) => error && resolve(null));
      });
      if (!answer) throw new ProcessGone();
      if (!answer.ok) throw new AppError(answer.code as AppErrorCode, answer.message);
      return answer.result as never;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const bundleOwnImports: Plugin = {
  name: 'own-imports',
  setup(build) {
    build.onResolve({ filter: /^#(app|templates|tests)\// }, ({ path: name }) => ({
      path: path.resolve(name.slice(1)),
    }));
  },
};
