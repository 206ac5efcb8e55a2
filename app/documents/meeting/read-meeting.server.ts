import { doorsOpen } from '#app/domain/decide-meeting.ts';
import type { IdentitySeen } from '#app/domain/events.ts';
import { mailKey } from '#app/domain/mails.ts';
import { partyOf, type State } from '#app/domain/state.ts';
import { hasMail } from '#app/domain/pending.ts';
import { composeRecord, signaturePlace } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { meetingToken } from '#app/record/meeting-links.server.ts';
import { newestPlan, type MeetingPlan } from '#app/record/meeting-plan.ts';
import type { Services } from '#app/record/services.ts';
import { stepAtMeeting, type MeetingStep } from './view-meeting.server.ts';

/** A meeting as staff see it who prepare and lead it. Moments are ISO 8601, UTC. */
export interface MeetingView {
  id: string;
  title: string;
  reference: string;
  plan: Pick<MeetingPlan, 'number' | 'startsAt' | 'endsAt' | 'place' | 'words' | 'isCancelled'> | null;
  /** Until when one can sign; a meeting ends before that. */
  deadline: string | null;
  /** Whether people can be noted as being there. */
  isOpen: boolean;
  isLive: boolean;
  isComplete: boolean;
  people: MeetingPerson[];
  screenUrl: string;
}

export interface MeetingPerson {
  partyId: string;
  name: string;
  /** Their organisation, or what they are in the document. */
  label: string;
  round: number;
  step: MeetingStep;
  /** What became of the invitation; `none` for who gets no mail. */
  invitation: 'none' | 'waiting' | State['mails'][string];
  comes: boolean | null;
  showName: boolean;
  attended: { seen: IdentitySeen; at: string } | null;
  signedAt: string | null;
  /** The staff member who must still say that they signed by themselves. */
  unconfirmedBy: string | null;
}

export async function readMeeting(services: Services, loaded: LoadedRecord): Promise<MeetingView> {
  const { state, record } = loaded;
  const { template, parties } = await composeRecord(services, loaded);
  const plan = newestPlan(loaded);
  const now = services.clock().toISOString();
  const isLive = state.phase === 'sent' || state.phase === 'completed';
  return {
    id: record._id,
    title: template.title,
    reference: record.reference,
    plan: plan && {
      number: plan.number,
      startsAt: plan.startsAt,
      endsAt: plan.endsAt,
      place: plan.place,
      words: plan.words,
      isCancelled: plan.isCancelled,
    },
    deadline: state.deadline,
    isOpen: isLive && plan !== null && !plan.isCancelled && now >= doorsOpen(plan),
    isLive,
    isComplete: state.phase === 'completed',
    people: parties.flatMap((draft): MeetingPerson[] => {
      const { partyId, person } = draft;
      const party = partyOf(state, partyId);
      if (!party) return [];
      const reply = record.meetingReplies?.[partyId];
      const number = plan?.number ?? 0;
      const mail = mailKey({ mail: 'notice', about: 'meeting', partyId, number });
      const { signed, witnessedAt, identified } = party;
      return [
        {
          partyId,
          name: person.name,
          label: person.organisation ?? signaturePlace(template, draft).title,
          round: draft.round,
          step: stepAtMeeting(state, party),
          invitation: hasMail(party) ? (state.mails[mail] ?? 'waiting') : 'none',
          comes: reply?.number === number ? reply.comes : null,
          showName: reply?.showName ?? false,
          attended: party.attended && { seen: party.attended.seen, at: party.attended.at },
          signedAt: signed?.at ?? null,
          unconfirmedBy:
            signed?.by === 'in-person' && witnessedAt === null ? (identified?.witness ?? null) : null,
        },
      ];
    }),
    screenUrl: `${services.publicUrl}/scherm/${meetingToken(services, record, 'screen')}`,
  };
}
