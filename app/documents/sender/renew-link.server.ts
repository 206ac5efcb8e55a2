import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';

/** Sends a party a new link; the old one dies. @throws AppError `already-signed`, `out-of-turn`, `document-ended` */
export function renewLink(
  services: Services,
  input: StaffTarget & { partyId: string },
): Promise<LoadedRecord> {
  return changeRecord(services, input, { kind: 'staff', id: input.staffId }, () => ({
    command: { type: 'renewLink', partyId: input.partyId },
  }));
}
