import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEngine } from '#app/lib/engine/index.js';
import { temporaryFolder } from '#tests/support/folder.ts';

describe('which database the portal uses', () => {
  it('is the one that the administrator names, and nothing is started', async () => {
    const dataDir = await temporaryFolder();
    const mongoUri = 'mongodb://db.example/sluitend';
    expect(await startEngine({ dataDir, mongoUri })).toMatchObject({ kind: 'external', uri: mongoUri });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is mongod where that is installed', async () => {
    const dataDir = await temporaryFolder();
    const mongod = await fakeMongod(dataDir);
    const engine = await startEngine({ dataDir, mongoUri: '', findExecutable: only({ mongod }) });
    onTestFinished(engine.stop);
    expect(engine).toMatchObject({
      kind: 'mongod',
      uri: `mongodb://127.0.0.1:${engine.port}/sluitend?directConnection=true`,
    });
    expect(await readFile(path.join(dataDir, 'db/ENGINE'), 'utf8')).toMatch(/^mongod/);
  });

  it('says what to do when there is neither mongod nor Python', async () => {
    const dataDir = await temporaryFolder();
    const start = startEngine({ dataDir, mongoUri: '', findExecutable: only({}) });
    await expect(start).rejects.toThrow(
      /Er is geen Python gevonden[^]*installeer Python 3\.10[^]*mongod[^]*MONGODB_URI/,
    );
    expect(await readdir(dataDir)).not.toContain('engine.lock');
  });

  it('names a Python that is too old, and skips a stand-in that does not run', async () => {
    const dataDir = await temporaryFolder();
    const python3 = await script(dataDir, 'python3', '#!/bin/sh\necho 3 8\n');
    const broken = await script(dataDir, 'broken', '#!/bin/sh\nexit 127\n');
    const start = startEngine({
      dataDir,
      mongoUri: '',
      findExecutable: only({ python3, 'python3.12': broken }),
    });
    await expect(start).rejects.toThrow(`Gevonden, maar te oud of te nieuw: ${python3} (3.8).`);
  });
});

describe('a folder with data', () => {
  it.each([
    ['mongod', 'SecantusDB', '_mdb_catalog.wt', {}],
    ['SecantusDB', 'mongod', 'secantus_collections.wt', { mongod: '/usr/bin/mongod' }],
  ])('made by %s is refused to %s and left as it was', async (maker, other, file, programs) => {
    const dataDir = await temporaryFolder();
    await mkdir(path.join(dataDir, 'db'));
    await writeFile(path.join(dataDir, 'db', file), 'data');
    const start = startEngine({ dataDir, mongoUri: '', findExecutable: only(programs) });
    await expect(start).rejects.toThrow(`zijn gemaakt door ${maker}; ${other} kan ze niet lezen`);
    expect(await readdir(path.join(dataDir, 'db'))).toEqual([file]);
  });

  it('keeps the mark of its maker', async () => {
    const dataDir = await temporaryFolder();
    await mkdir(path.join(dataDir, 'db'));
    await writeFile(path.join(dataDir, 'db/ENGINE'), 'mongod\n');
    const start = startEngine({ dataDir, mongoUri: '', findExecutable: only({}) });
    await expect(start).rejects.toThrow('zijn gemaakt door mongod');
  });
});

function only(programs: Record<string, string>) {
  return (name: string) => programs[name];
}

async function script(folder: string, name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}

/** Accepts connections on `--port`, as the real one does. */
function fakeMongod(folder: string): Promise<string> {
  const program = `#!${process.execPath}
    const port = process.argv[process.argv.indexOf('--port') + 1];
    require('node:net').createServer().listen(Number(port), '127.0.0.1');
  `;
  return script(folder, 'mongod', program);
}
