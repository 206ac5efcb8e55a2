import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMasterKey } from '#app/lib/master-key.server.ts';

let dataDir: string;
let warnings: string[];
const load = (fromEnv: Buffer | null = null) =>
  loadMasterKey({ fromEnv, dataDir, warn: (line) => warnings.push(line) });

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'sluitend-key-')), 'data');
  warnings = [];
});
afterEach(async () => rm(path.dirname(dataDir), { recursive: true }));

describe('the master key', () => {
  it('is made at first start, readable by the owner only, with one warning to keep a copy', async () => {
    const key = await load();
    expect(key).toHaveLength(32);
    expect((await stat(path.join(dataDir, 'master.key'))).mode & 0o777).toBe(0o600);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('Bewaar een kopie');
    expect(warnings[0]).not.toContain(key.toString('base64'));
    expect(await load()).toEqual(key);
    expect(warnings).toHaveLength(1);
  });

  it('is the same for all processes that start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => load()));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['master.key']);
  });

  it('comes from the environment where that has one, and then writes nothing', async () => {
    const key = Buffer.alloc(32, 1);
    expect(await load(key)).toEqual(key);
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
  });

  it('is never replaced when its file is damaged', async () => {
    await load();
    await writeFile(path.join(dataDir, 'master.key'), 'half');
    await expect(load()).rejects.toThrow(/Zet de kopie terug/);
  });
});
