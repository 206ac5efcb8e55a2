import { expect, inject, it, onTestFinished } from 'vitest';
import { startTestEngine } from '#tests/support/engine.ts';
import { temporaryFolder } from '#tests/support/folder.ts';
import { withClient } from '#tests/support/mongo.ts';

const secondEngine = inject('secondEngine');

interface Note {
  _id: number;
}

it('keeps every acknowledged write when the engine is killed in the middle of its work', async () => {
  const dataDir = await temporaryFolder();
  const acknowledged: number[] = [];
  let engine = await startTestEngine({ dataDir, secondEngine });
  for (let round = 0; round < 3; round += 1) {
    const { pid, uri, exited } = engine;
    await withClient(uri, async (db) => {
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let i = 0; ; i += 1) {
          const _id = round * 1e6 + writer * 1e5 + i;
          await db.collection<Note>('notes').insertOne({ _id });
          acknowledged.push(_id);
          if (acknowledged.length % 100 === 99) process.kill(pid!, 'SIGKILL');
        }
      });
      await Promise.allSettled(writers);
    });
    await exited;
    engine = await startTestEngine({ dataDir, secondEngine, port: engine.port! });
  }
  onTestFinished(engine.stop);
  const kept = await withClient(engine.uri, (db) => db.collection<Note>('notes').distinct('_id'));
  expect(acknowledged.length).toBeGreaterThan(200);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
});
