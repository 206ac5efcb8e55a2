import mongoose from 'mongoose';
import { expect, it } from 'vitest';
import { useDatabase } from '#tests/support/db.ts';

useDatabase();

it('acknowledges a write only when it is on disk', async () => {
  const notes = mongoose.connection.collection('notes');
  const { acknowledged } = await notes.insertOne({ text: 'bewaard' }, { writeConcern: { w: 'majority', j: true } });
  expect(acknowledged).toBe(true);
  expect(await notes.findOne({ text: 'bewaard' })).toMatchObject({ text: 'bewaard' });
});
