import type { TimeStampSource } from '#app/jobs/seal-tasks.server.ts';
import type { WorkerPool } from '#app/jobs/thread-pool.server.ts';
import type { Clock } from '#app/lib/clock.ts';
import type { PdfPort, SealPort } from '#app/record/services.ts';
import type { Authority } from '#app/seal/authority.server.ts';

/** Rendering in the worker threads. */
export function createPdfPort(workers: WorkerPool): PdfPort {
  return {
    renderDocument: (input) => workers.run('document', input),
    measureDocument: (input) => workers.run('measure', input),
    renderEvidence: (input) => workers.run('evidence', input),
    renderCertificate: (input) => workers.run('certificate', input),
    renderLetter: (input) => workers.run('letter', input),
    renderMeetingPaper: (input) => workers.run('meeting', input),
    renderWithdrawal: (input) => workers.run('withdrawal', input),
  };
}

/** Signing in the worker threads, in the names of certificates that the portal's own authority issues. */
export function createSealPort(
  workers: WorkerPool,
  { authority, timeStamps, clock }: { authority: Authority; timeStamps: TimeStampSource; clock: Clock },
): SealPort {
  const now = () => clock().toISOString();
  return {
    timeStamps: timeStamps === null ? 'none' : 'local' in timeStamps ? 'trial' : 'service',
    sign: (input) => workers.run('sign', { ...input, authority, timeStamps, now: now() }),
    preserve: (pdf) =>
      workers.run('preserve', { pdf, authority, timeStamps, now: now(), crlNumber: clock().getTime() }),
  };
}
