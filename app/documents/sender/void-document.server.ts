import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { longestWords } from '../party/decline-document.server.ts';
import type { StaffTarget } from '../targets.ts';

/** The sender withdraws a document before it is completed. @throws AppError `invalid-input`, `document-ended` */
export async function voidDocument(
  services: Services,
  input: StaffTarget & { reason: string },
): Promise<LoadedRecord> {
  const text = input.reason.trim();
  if (text === '' || text.length > longestWords)
    throw new AppError('invalid-input', 'reason', { details: { field: 'reason' } });
  return changeRecord(services, input, { kind: 'staff', id: input.staffId }, ({ record, secrets }) => ({
    command: { type: 'void', commitment: secrets.commit(text) },
    set: () => {
      const note = { about: 'voided' as const, partyId: null, at: services.clock().toISOString(), text };
      return { notes: secrets.addNote(record, note) };
    },
  }));
}
