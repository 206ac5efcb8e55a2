import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { explainStart } from '#app/host/explain-start.server.ts';
import { readEnv } from '#app/lib/env.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { loadMasterKey } from '#app/lib/master-key.server.ts';
import { temporaryFolder } from '#tests/support/folder.ts';

it('tells an administrator which database does not answer, and not its password', () => {
  const error = new AppError('engine-unavailable', 'connect ECONNREFUSED');
  const words = explainStart(
    error,
    'mongodb://portaal:geheim@db1.example:27017,db2.example/sluitend?replicaSet=a',
  );
  expect(words).toContain('De database op db1.example:27017,db2.example antwoordt niet.');
  expect(words).toContain('MONGODB_URI');
  expect(words).not.toContain('geheim');
});

it('names each setting that is wrong', () => {
  expect(
    explainStart(
      thrownBy(() => readEnv({ SLUITEND_URL: 'overal' })),
      '',
    ),
  ).toMatch(/instellingen kloppen niet[^]*SLUITEND_URL/);
});

it('says where a broken master key is and what to put back', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'master.key'), 'kapot', { mode: 0o600 });
  const error = await loadMasterKey({ fromEnv: null, dataDir: folder, warn: () => {} }).catch(
    (caught: unknown) => caught,
  );
  expect(explainStart(error, '')).toMatch(/master\.key[^]*Zet de kopie terug/);
});

it('leaves an error that nobody foresaw as it is', () => {
  expect(explainStart(new TypeError('of nothing'), 'mongodb://db.example')).toBeNull();
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
