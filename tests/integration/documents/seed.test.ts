import { expect, it } from 'vitest';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { seedDemo } from '#app/seed/seed-demo.server.ts';
import { statusOf } from '#app/documents/staff/document-status.ts';
import { usePortal } from '#tests/support/portal.ts';

const held = usePortal();

it('shows a newcomer a document in each state, once', async () => {
  expect(await seedDemo(held.portal)).toBe(true);
  expect(await seedDemo(held.portal)).toBe(false);
  const records = await Documents.find({}).lean<DocumentRecord[]>();
  const statuses = records.map((record) => statusOf(stateOf(record))).sort();
  expect(new Set(statuses)).toEqual(new Set(['declined', 'draft', 'sealed', 'signing', 'voided']));
});
