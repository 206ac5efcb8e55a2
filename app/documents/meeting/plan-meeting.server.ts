import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';

export interface MeetingInput {
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** Empty when there is nothing to say. */
  words: string;
}

/**
 * Plans a meeting at which the parties sign, or plans it anew. Everybody gets an invitation with the day for their
 * calendar; signing by link goes on.
 *
 * @throws AppError `invalid-input` (details.field: `startsAt` has passed, `endsAt` is not after it, `deadline` is before the
 *   end), `not-allowed-in-state` before it was sent, or when people are at the meeting, `document-ended`
 */
export async function planMeeting(
  services: Services,
  { startsAt, endsAt, place, words, ...target }: StaffTarget & MeetingInput,
): Promise<LoadedRecord> {
  return changeRecord(services, target, { kind: 'staff', id: target.staffId }, ({ record, secrets }) => ({
    command: {
      type: 'planMeeting',
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      commitment: secrets.commit({ place, words }),
    },
    set: () => {
      const at = services.clock().toISOString();
      return {
        notes: secrets.addNote(record, { about: 'meeting', partyId: null, at, text: words, where: place }),
      };
    },
  }));
}

/** The meeting does not go on; who was invited hears it. @throws AppError as `planMeeting` */
export async function cancelMeeting(services: Services, target: StaffTarget): Promise<LoadedRecord> {
  return changeRecord(services, target, { kind: 'staff', id: target.staffId }, () => ({
    command: { type: 'cancelMeeting' },
  }));
}
