import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '#app/lib/engine/data-folder.js';
import { identify, isStillRunning } from '#app/lib/engine/process-identity.js';
import { temporaryFolder } from '#tests/support/folder.ts';

const silent = () => {};

describe('the lock on the data folder', () => {
  it('refuses a second start and names the process of the first', async () => {
    const dataDir = await temporaryFolder();
    await lockFolder(dataDir, silent);
    await expect(lockFolder(dataDir, silent)).rejects.toThrow(
      `Sluitend draait al met deze gegevens (proces ${process.pid};`,
    );
  });

  it('is given free when the portal ends', async () => {
    const dataDir = await temporaryFolder();
    const lock = await lockFolder(dataDir, silent);
    await lock.record(process.pid);
    await lock.release();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is cleaned up after a crash, with a word about it', async () => {
    const dataDir = await temporaryFolder();
    const gone = { pid: await endedProcess(), startedAt: '1' };
    await writeFile(path.join(dataDir, 'engine.lock'), JSON.stringify({ owner: gone, engine: gone }));
    const lines: string[] = [];
    await lockFolder(dataDir, (line) => lines.push(line));
    expect(lines).toEqual(['Database: een oud slot van een afgebroken start is opgeruimd.']);
  });

  it('is cleaned up when it was only half written', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(path.join(dataDir, 'engine.lock'), '{"owner":{"pi');
    await expect(lockFolder(dataDir, silent)).resolves.toBeDefined();
  });

  it('names a database that was left behind and does not end', async () => {
    const dataDir = await temporaryFolder();
    const engine = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void engine.kill('SIGKILL'));
    await once(engine, 'spawn');
    const lock = { owner: { pid: await endedProcess() }, engine: identify(engine.pid!) };
    await writeFile(path.join(dataDir, 'engine.lock'), JSON.stringify(lock));
    await expect(lockFolder(dataDir, silent, { patienceMs: 200 })).rejects.toThrow(`kill ${engine.pid}`);
  });
});

it.runIf(process.platform === 'linux')('tells a process from a later one with the same number', () => {
  expect(isStillRunning(identify(process.pid))).toBe(true);
  expect(isStillRunning({ pid: process.pid, startedAt: '1' })).toBe(false);
});

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}
