import type { BulkSummary } from '#app/documents/bulk/read-bulk.server.ts';

export const toneOf: Readonly<Record<BulkSummary['status'], 'calm' | 'busy' | 'done' | 'stopped'>> = {
  new: 'calm',
  running: 'busy',
  paused: 'calm',
  cancelled: 'stopped',
  done: 'done',
};
