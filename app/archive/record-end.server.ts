import type { StaffUser } from '#app/domain/access.ts';
import type { LocalDate } from '#app/domain/events.ts';
import { isLocalDate, localDateOf } from '#app/domain/local-date.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { findArchived } from './find-archived.server.ts';
import { retentionFacts } from './retention-facts.server.ts';

/**
 * Records that the agreement, or all consent, in a document ended on a day: where its form says so, the term begins.
 *
 * @throws AppError `invalid-input` (details.field: not a day, or one that is still to come), `not-found`, `destroyed`
 */
export async function recordEnd(
  services: Services,
  user: StaffUser,
  { id, of, on }: { id: string; of: 'agreement' | 'consent'; on: LocalDate },
): Promise<LoadedRecord> {
  const record = await findArchived(user, id, 'archive.hold');
  const facts = await retentionFacts(record);
  const today = localDateOf(services.clock(), facts.organisation.timeZone);
  if (!isLocalDate(on) || on > today)
    throw new AppError('invalid-input', 'a day', { details: { field: 'on' } });
  const { organisationId } = record;
  const actor = { kind: 'staff' as const, id: user.id };
  return changeRecord(services, { organisationId, id }, actor, () => ({
    command: { type: 'recordEnd', of, at: on },
    set: (_, next) => ({ retainUntil: facts.destroyableFrom(next) }),
  }));
}
