import { changeRecord } from '#app/record/change-record.server.ts';
import { partyPath, type LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { AppError } from '#app/lib/errors.ts';
import type { PartyVisit } from './party-session.server.ts';

/** Longest reason, question or note, characters. */
export const longestWords = 2_000;

/**
 * The party refuses, with a reason in their own words.
 *
 * @throws AppError `invalid-input` without a reason, and what the document's state forbids
 */
export async function declineDocument(
  services: Services,
  visit: PartyVisit,
  reason: string,
): Promise<LoadedRecord> {
  const words = reason.trim();
  const { partyId, link } = visit;
  if (words === '' || words.length > longestWords)
    throw new AppError('invalid-input', 'reason', { details: { field: 'reason' } });
  return changeRecord(services, visit, { kind: 'party', id: partyId }, (loaded) => ({
    command: { type: 'decline', partyId, link, commitment: loaded.secrets.commit(words) },
    set: () => ({ [partyPath(loaded, partyId, 'reason')]: loaded.secrets.sealReason(partyId, words) }),
  }));
}
