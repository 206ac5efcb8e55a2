import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWorkers } from '../../app/cli/build-workers.js';
import { startTestEngine } from './engine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the engine of this run, without a database name. */
    engineUri: string;
    /** Path of the second engine's program, or '' where the tests run on the embedded one. */
    secondEngine: string;
  }
}

/** Starts one engine for all files of a project and bundles the worker threads, which run outside vitest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const secondEngine = project.name === 'second-engine' ? findSecondEngine() : '';
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sluitend-tests-'));
  const engine = await startTestEngine({ dataDir, secondEngine, log: (line) => console.log(line) });
  project.provide('engineUri', engine.uri);
  project.provide('secondEngine', secondEngine);
  await buildWorkers();
  return async () => {
    await engine.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

function findSecondEngine(): string {
  const program = process.env.SLUITEND_SECOND_ENGINE ?? path.resolve('../shared/bin/secantusd-rs');
  if (!existsSync(program)) throw new Error(`No second engine at ${program}; set SLUITEND_SECOND_ENGINE`);
  return program;
}
