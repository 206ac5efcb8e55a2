import type { IdentitySeen } from '#app/domain/events.ts';
import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { Documents } from '#app/models/document.server.ts';
import type { MeetingReply } from '#app/models/document-types.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { openMeetingToken } from '#app/record/meeting-links.server.ts';
import { livingPlan } from '#app/record/meeting-plan.ts';
import type { Services } from '#app/record/services.ts';
import { startPartySession } from '../party/party-session.server.ts';
import type { StaffTarget } from '../targets.ts';

/**
 * A staff member saw somebody in the hall and knows who they are. Without `seen` that is taken back.
 *
 * @throws AppError `not-allowed-in-state` (details.step: `plan` without a meeting, `doors` too long before it)
 */
export async function noteAttendance(
  services: Services,
  { partyId, seen, ...target }: StaffTarget & { partyId: string; seen?: IdentitySeen | undefined },
): Promise<LoadedRecord> {
  const { staffId } = target;
  return changeRecord(services, target, { kind: 'staff', id: staffId }, () => ({
    command: { type: 'noteAttendance', partyId, by: staffId, ...(seen && { seen }) },
  }));
}

/** What somebody answers to the invitation, by the link in it. The last answer counts. @throws AppError `not-found` */
export async function replyToMeeting(
  services: Services,
  token: string,
  reply: Omit<MeetingReply, 'number'>,
): Promise<void> {
  const { record, partyId } = await openMeetingToken(services, token, ['reply', 'card']);
  await noteReply(services, { organisationId: record.organisationId, id: record._id, partyId, reply });
}

/**
 * The same, told to a staff member. It is no part of the chain: it says what somebody means to do, not what they did.
 *
 * @throws AppError `not-found`, also without a meeting that goes on
 */
export async function noteReply(
  services: Services,
  input: {
    organisationId: string;
    id: string;
    partyId: string | null;
    reply: Omit<MeetingReply, 'number'>;
  },
): Promise<void> {
  const { organisationId, id, partyId, reply } = input;
  const loaded = await loadRecord(services, organisationId, id);
  const plan = livingPlan(loaded);
  if (!plan || partyId === null || !partyOf(loaded.state, partyId)) throw new AppError('not-found');
  const path = `meetingReplies.${partyId}`;
  await Documents.updateOne(
    { organisationId, _id: id },
    { $set: { [path]: { number: plan.number, ...reply } } },
  );
}

/**
 * Somebody signs on their own telephone, with the card that they were given in the hall. Who they are, the staff member
 * knows who saw them there; so no code is asked.
 *
 * @returns the secret of the visit and the document's reference
 * @throws AppError `forbidden` when nobody saw them in the hall, `out-of-turn` before their round, and why they cannot sign
 */
export async function signWithCard(
  services: Services,
  token: string,
): Promise<{ secret: string; reference: string }> {
  const { record, partyId } = await openMeetingToken(services, token, ['card']);
  if (partyId === null) throw new AppError('not-found');
  const target = { organisationId: record.organisationId, id: record._id };
  const { state } = await changeRecord(services, target, { kind: 'party', id: partyId }, (loaded) => {
    const party = partyOf(loaded.state, partyId);
    const attended = livingPlan(loaded) ? party?.attended : null;
    if (!attended) throw new AppError('forbidden', 'not seen in the hall', { details: { step: 'attend' } });
    const link = party?.link ?? 0;
    return {
      command: {
        type: 'identify',
        partyId,
        link,
        method: 'in-person',
        witness: attended.by,
        seen: attended.seen,
      },
    };
  });
  const party = partyOf(state, partyId);
  const { link = 0, attended = null } = party ?? {};
  const secret = await startPartySession(services, { ...target, partyId, link }, attended?.by ?? null);
  return { secret, reference: record.reference };
}
