import type { Action, StaffUser } from '#app/domain/access.ts';
import type { Command } from '#app/domain/commands.ts';
import type { LocalDate } from '#app/domain/events.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { findArchived } from './find-archived.server.ts';
import { retentionFacts } from './retention-facts.server.ts';

/**
 * Proposes to destroy a document whose term has ended. The term is worked out anew: what a list said counts for nothing.
 *
 * @throws AppError `not-found`, `not-allowed-in-state` (its term has not ended), `on-hold`, `conflict` (was proposed)
 */
export function proposeDestruction(services: Services, user: StaffUser, id: string): Promise<LoadedRecord> {
  return act(services, user, id, 'destruction.propose', (term) => ({
    type: 'proposeDestruction',
    staff: user.id,
    ...term,
  }));
}

/**
 * A second person agrees; the destruction itself follows from the record, in the background.
 *
 * @throws AppError `forbidden` (details.step `second-person`) for who proposed it; the same as `proposeDestruction`
 */
export function approveDestruction(services: Services, user: StaffUser, id: string): Promise<LoadedRecord> {
  return act(services, user, id, 'destruction.approve', (term) => ({
    type: 'approveDestruction',
    staff: user.id,
    ...term,
  }));
}

/** Turns a proposal down, or takes it back. @throws AppError `not-found`, `destroyed` */
export function rejectDestruction(services: Services, user: StaffUser, id: string): Promise<LoadedRecord> {
  return act(services, user, id, 'destruction.approve', () => ({
    type: 'rejectDestruction',
    staff: user.id,
  }));
}

interface Term {
  retainUntil: LocalDate | null;
  timeZone: string;
}

async function act(
  services: Services,
  user: StaffUser,
  id: string,
  action: Action,
  command: (term: Term) => Command,
): Promise<LoadedRecord> {
  const record = await findArchived(user, id, action);
  const facts = await retentionFacts(record);
  const target = { organisationId: record.organisationId, id };
  return changeRecord(services, target, { kind: 'staff', id: user.id }, ({ state }) => ({
    command: command({
      retainUntil: facts.keptUntil(state),
      timeZone: facts.organisation.timeZone,
    }),
  }));
}
