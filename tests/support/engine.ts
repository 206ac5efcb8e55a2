import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '#app/lib/engine/index.js';
import { startEngine } from '#app/lib/engine/index.js';
import { freePort, runEngine } from '#app/lib/engine/run-engine.js';

export interface TestEngineOptions {
  /** A folder of the test's own; give it twice to see the data again. */
  dataDir: string;
  /** Path of the second engine's program; '' for the embedded one. Tests pass `inject('secondEngine')`. */
  secondEngine: string;
  port?: number;
  log?: (line: string) => void;
}

/** The virtual environment of the embedded engine, shared with `npm start`: made once. */
export const sharedVenv = path.resolve('.data/venv');

/**
 * Starts an engine for a test that wants one to itself, to kill it for instance (`process.kill(engine.pid!, 'SIGKILL')`,
 * then `await engine.exited`, then start again with the same folder and port).
 */
export async function startTestEngine({ secondEngine, ...options }: TestEngineOptions): Promise<Engine> {
  if (secondEngine) return startSecond(secondEngine, options);
  return startEngine({ ...options, venvDir: sharedVenv, mongoUri: '' });
}

async function startSecond(
  program: string,
  { dataDir, port, log }: Omit<TestEngineOptions, 'secondEngine'>,
): Promise<Engine> {
  const dbDir = path.join(dataDir, 'db');
  await mkdir(dbDir, { recursive: true });
  const args = [
    '--storage-path',
    dbDir,
    '--sync-on-commit',
    '--cache-size',
    '256M',
    '--log-level',
    'WARNING',
  ];
  const running = await runEngine({
    command: { title: 'second engine', program, args: (used) => [...args, '--port', String(used)] },
    port: port ?? (await freePort()),
    logFile: path.join(dataDir, 'engine.log'),
    ...(log && { log }),
  });
  return {
    ...running,
    kind: 'secantus',
    uri: `mongodb://127.0.0.1:${running.port}/sluitend?directConnection=true`,
  };
}
