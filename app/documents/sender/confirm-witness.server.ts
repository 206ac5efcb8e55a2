import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * The staff member who was present when a party signed says that the party did so by themselves. The evidence sheet
 * waits for it, a day at most.
 *
 * @throws AppError `forbidden` for anybody else, `not-allowed-in-state` before the signature
 */
export async function confirmWitness(
  services: Services,
  { partyId, ...target }: StaffTarget & { partyId: string },
): Promise<LoadedRecord> {
  const { staffId } = target;
  return changeRecord(services, target, { kind: 'staff', id: staffId }, () => ({
    command: { type: 'confirmWitness', partyId, witness: staffId },
  }));
}
