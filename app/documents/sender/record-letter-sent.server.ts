import { letterWays } from '#app/domain/events.ts';
import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * A member of staff says that they posted the newest letter to a party, or gave it.
 *
 * @param input.how one of `letterWays`, as it was sent by a form
 * @throws AppError `invalid-input`, `not-found` while there is no letter, `changed-meanwhile`
 */
export function recordLetterSent(
  services: Services,
  input: StaffTarget & { partyId: string; how: string },
): Promise<LoadedRecord> {
  const { partyId, staffId } = input;
  const how = letterWays.find((way) => way === input.how);
  if (!how) throw new AppError('invalid-input', 'no way of sending a letter');
  return changeRecord(services, input, { kind: 'staff', id: staffId }, ({ state }) => {
    const party = partyOf(state, partyId);
    if (party?.copyLetter) return { command: { type: 'recordLetterSent', letter: 'copy', partyId, how } };
    if (!party?.letter) throw new AppError('not-found');
    return {
      command: { type: 'recordLetterSent', letter: 'invitation', partyId, link: party.link, how },
    };
  });
}
