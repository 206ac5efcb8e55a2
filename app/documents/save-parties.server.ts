import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { sealDraftParties, type DraftParty } from '#app/record/draft-parties.server.ts';
import type { StaffTarget } from './targets.ts';

/**
 * Keeps the list of parties of a draft.
 *
 * @param input.basedOn revision that the writer had before them
 * @throws AppError `changed-meanwhile` when somebody else saved since, `not-allowed-in-state` once sent
 */
export function saveParties(
  services: Services,
  input: StaffTarget & { parties: readonly DraftParty[]; basedOn: number },
): Promise<LoadedRecord> {
  const { parties, basedOn, staffId } = input;
  if (new Set(parties.map(({ partyId }) => partyId)).size !== parties.length)
    throw new AppError('invalid-input');
  return changeRecord(services, input, { kind: 'staff', id: staffId }, (loaded) => ({
    command: {
      type: 'saveAnswers',
      basedOn,
      changed: ['parties'],
      // Who they are is committed to when the document is sent; the answers stay as they are.
      commitment: loaded.secrets.commit({ answers: loaded.secrets.openAnswers(loaded.record) }),
    },
    set: (_, next) => ({ draftParties: sealDraftParties(loaded, parties), revision: next.revision }),
  }));
}
