import { plannedMeeting } from '#app/domain/decide-meeting.ts';
import { partyOf, type PartyState, type State } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import { openMeetingToken } from '#app/record/meeting-links.server.ts';
import { newestPlan } from '#app/record/meeting-plan.ts';
import type { Services } from '#app/record/services.ts';

/** Where somebody is who holds a card or an invitation. `attend`: nobody saw them in the hall yet. */
export type MeetingStep = 'attend' | 'later' | 'sign' | 'signed' | 'not-asked' | 'over';

/** A meeting, for somebody who was invited. Moments are ISO 8601, UTC. */
export interface InvitedView {
  /** `card`: given in the hall, one can sign with it. */
  kind: 'reply' | 'card';
  organisation: { name: string; contact: { email: string | null; phone: string | null } };
  timeZone: string;
  title: string;
  /** Whose invitation or card it is. */
  name: string;
  startsAt: string;
  endsAt: string;
  place: string;
  words: string;
  isCancelled: boolean;
  step: MeetingStep;
  /** What they answered to this plan; null while they did not. */
  comes: boolean | null;
  showName: boolean;
}

/** Looks a meeting up and changes nothing. @throws AppError `not-found` for a token that is none, or no meeting */
export async function viewMeeting(services: Services, token: string): Promise<InvitedView> {
  const { record, kind, partyId } = await openMeetingToken(services, token, ['reply', 'card']);
  const loaded = await openRecord(services, record);
  const plan = newestPlan(loaded);
  const { organisation, template, parties } = await composeRecord(services, loaded);
  const party = partyId === null ? undefined : partyOf(loaded.state, partyId);
  const person = parties.find((one) => one.partyId === partyId)?.person;
  if (!plan || !party || !person) throw new AppError('not-found');
  const reply = record.meetingReplies?.[party.partyId];
  const { email, phone } = organisation.contact;
  return {
    kind: kind === 'card' ? 'card' : 'reply',
    organisation: { name: organisation.name, contact: { email, phone } },
    timeZone: organisation.timeZone,
    title: template.title,
    name: person.name,
    startsAt: plan.startsAt,
    endsAt: plan.endsAt,
    place: plan.place,
    words: plan.words,
    isCancelled: plan.isCancelled,
    step: stepAtMeeting(loaded.state, party),
    comes: reply?.number === plan.number ? reply.comes : null,
    showName: reply?.showName ?? false,
  };
}

/** What somebody can do at the meeting now. */
export function stepAtMeeting(state: State, party: PartyState): MeetingStep {
  if (party.signed) return 'signed';
  if (party.declined || party.excused) return 'not-asked';
  if (state.phase !== 'sent') return 'over';
  if (!plannedMeeting(state) || !party.attended) return 'attend';
  return party.link === 0 ? 'later' : 'sign';
}
