import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startTestEngine, sharedVenv } from '#tests/support/engine.ts';
import { temporaryFolder } from '#tests/support/folder.ts';
import { withClient } from '#tests/support/mongo.ts';

const secondEngine = '';

describe('the embedded engine', () => {
  it('keeps its data over a restart', async () => {
    const dataDir = await temporaryFolder();
    const first = await startTestEngine({ dataDir, secondEngine });
    await withClient(first.uri, (db) => db.collection('notes').insertOne({ text: 'bewaard' }));
    await first.stop();
    const second = await startTestEngine({ dataDir, secondEngine });
    onTestFinished(second.stop);
    const found = await withClient(second.uri, (db) => db.collection('notes').findOne());
    expect(found).toMatchObject({ text: 'bewaard' });
  });

  it('marks its folder and leaves no lock behind', async () => {
    const dataDir = await temporaryFolder();
    const engine = await startTestEngine({ dataDir, secondEngine });
    expect(await readdir(dataDir)).toContain('engine.lock');
    await engine.stop();
    expect(await readdir(dataDir)).not.toContain('engine.lock');
    expect(await readFile(path.join(dataDir, 'db/ENGINE'), 'utf8')).toMatch(/^(secantus|mongod) /);
  });

  it('ends when the portal is killed outright, and its data can be used again', async () => {
    const dataDir = await temporaryFolder();
    const { holder, enginePid } = await startHolder(dataDir);
    holder.kill('SIGKILL');
    await vi.waitFor(() => expect(isRunning(enginePid)).toBe(false), { timeout: 15_000, interval: 100 });
    const lines: string[] = [];
    const engine = await startTestEngine({ dataDir, secondEngine, log: (line) => lines.push(line) });
    await engine.stop();
    expect(lines).toContain('Database: een oud slot van een afgebroken start is opgeruimd.');
  });

  it('is not started twice on the same data', async () => {
    const dataDir = await temporaryFolder();
    const { holder } = await startHolder(dataDir);
    await expect(startTestEngine({ dataDir, secondEngine })).rejects.toThrow(
      `Sluitend draait al met deze gegevens (proces ${holder.pid};`,
    );
  });

  it('says so when it ends by itself', async () => {
    const dataDir = await temporaryFolder();
    const engine = await startTestEngine({ dataDir, secondEngine });
    process.kill(engine.pid!, 'SIGKILL');
    await engine.exited;
    expect(await readdir(dataDir)).not.toContain('engine.lock');
  });
});

async function startHolder(dataDir: string) {
  const script = path.resolve('tests/support/engine-holder.js');
  const holder = spawn(process.execPath, [script, dataDir, sharedVenv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (holder.exitCode === null && holder.signalCode === null && holder.kill('SIGKILL'))
      await once(holder, 'exit');
  });
  const [line] = (await once(createInterface(holder.stdout), 'line')) as [string];
  const { pid: enginePid } = JSON.parse(line) as { pid: number };
  return { holder, enginePid };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
