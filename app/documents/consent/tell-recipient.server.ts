import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * A staff member told a recipient who has no address, or whose mail did not arrive, that consent was withdrawn.
 *
 * @throws AppError `not-found`, `not-allowed-in-state` when a mail tells it
 */
export function recordRecipientTold(
  services: Services,
  input: StaffTarget & { number: number; recipient: string },
): Promise<LoadedRecord> {
  const { staffId, number, recipient } = input;
  return changeRecord(services, input, { kind: 'staff', id: staffId }, () => ({
    command: { type: 'recordRecipientTold', number, recipient },
  }));
}
