import { expect, it } from 'vitest';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { stateOf } from '#app/record/load-record.server.ts';
import { demoDocuments } from '#app/seed/demo-people.ts';
import { seedDemo } from '#app/seed/seed-demo.server.ts';
import { statusOf } from '#app/documents/staff/document-status.ts';
import { usePortal } from '#tests/support/portal.ts';

const held = usePortal();

it('shows a newcomer a document in each state, once, also when it was stopped meanwhile', async () => {
  const stopping = new AbortController();
  stopping.abort();
  expect(await seedDemo(held.portal, stopping.signal)).toBe(0);
  expect(await seedDemo(held.portal)).toBe(demoDocuments.length);
  expect(await seedDemo(held.portal)).toBe(0);
  const records = await Documents.find({}).lean<DocumentRecord[]>();
  expect(records).toHaveLength(demoDocuments.length);
  const statuses = records.map((record) => statusOf(stateOf(record))).sort();
  expect(new Set(statuses)).toEqual(new Set(['declined', 'draft', 'sealed', 'signing', 'voided']));
});
