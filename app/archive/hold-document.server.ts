import type { StaffUser } from '#app/domain/access.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Note } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { findArchived } from './find-archived.server.ts';

/** Longest reason, characters. */
export const longestReason = 2000;

/**
 * Forbids the destruction of a document, for a reason: a complaint, a lawsuit. The term goes on; only its end waits.
 *
 * @throws AppError `invalid-input` (details.field), `on-hold` when it is held already, `not-found`, `destroyed`
 */
export async function holdDocument(
  services: Services,
  user: StaffUser,
  input: { id: string; reason: string },
): Promise<LoadedRecord> {
  return changeHold(services, user, input, 'held');
}

/** Ends the hold, with the reason why. @throws AppError `invalid-input` (details.field), `not-found`, `destroyed` */
export async function releaseDocument(
  services: Services,
  user: StaffUser,
  input: { id: string; reason: string },
): Promise<LoadedRecord> {
  return changeHold(services, user, input, 'released');
}

async function changeHold(
  services: Services,
  user: StaffUser,
  { id, reason }: { id: string; reason: string },
  about: 'held' | 'released',
): Promise<LoadedRecord> {
  const text = reason.trim();
  if (text === '' || text.length > longestReason)
    throw new AppError('invalid-input', 'reason', { details: { field: 'reason' } });
  const { organisationId } = await findArchived(user, id, 'archive.hold');
  const actor = { kind: 'staff' as const, id: user.id };
  return changeRecord(services, { organisationId, id }, actor, ({ record, secrets }) => ({
    command: about === 'held' ? { type: 'hold', commitment: secrets.commit(text) } : { type: 'release' },
    set: () => {
      const note: Note = { about, partyId: null, at: services.clock().toISOString(), text };
      return { notes: secrets.addNote(record, note) };
    },
  }));
}
