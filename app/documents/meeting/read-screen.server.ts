import type { State } from '#app/domain/state.ts';
import { isRoundSatisfied, roundCount } from '#app/domain/rounds.ts';
import { Documents } from '#app/models/document.server.ts';
import type { DocumentRecord } from '#app/models/document-types.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { openRecord } from '#app/record/load-record.server.ts';
import { openMeetingToken } from '#app/record/meeting-links.server.ts';
import { newestPlan } from '#app/record/meeting-plan.ts';
import type { Services } from '#app/record/services.ts';

/** What everybody in the hall may see: organisations, and names of who agreed to it. */
export interface ScreenView {
  organisation: string;
  title: string;
  place: string;
  startsAt: string | null;
  timeZone: string;
  rounds: ScreenRound[];
  signed: number;
  needed: number;
  isComplete: boolean;
  isSealed: boolean;
  /** Whether it ended without all signatures that were needed. */
  isStopped: boolean;
  /** Of the record: what the screen shows is how it was then. */
  seq: number;
  /** When that was looked at. */
  at: string;
}

export interface ScreenRound {
  round: number;
  status: 'to-come' | 'open' | 'done';
  signed: number;
  needed: number;
  places: ScreenPlace[];
}

/** A place to sign: an organisation, or what somebody is in the document; with a name only of who agreed. */
export interface ScreenPlace {
  label: string;
  name: string | null;
  status: 'signed' | 'open' | 'to-come' | 'without';
}

/** @throws AppError `not-found` for a token that is none */
export async function readScreen(services: Services, token: string): Promise<ScreenView> {
  const { record } = await openMeetingToken(services, token, ['screen']);
  const loaded = await openRecord(services, record);
  const { organisation, template, parties } = await composeRecord(services, loaded);
  const { state } = loaded;
  const plan = newestPlan(loaded);
  const rounds = [...new Set(state.parties.map(({ round }) => round))].sort((a, b) => a - b);
  const view = rounds.map((round): ScreenRound => ({
    round,
    status: roundStatus(state, round),
    ...roundCount(state, round),
    places: state.parties
      .filter((party) => party.round === round)
      .map((party): ScreenPlace => {
        const person = parties.find(({ partyId }) => partyId === party.partyId)?.person;
        const role = template.parties.find((one) => one.role === party.role)?.title ?? '';
        return {
          label: person?.organisation ?? role,
          name: record.meetingReplies?.[party.partyId]?.showName ? (person?.name ?? null) : null,
          status: placeStatus(party),
        };
      }),
  }));
  const sum = (of: 'signed' | 'needed') => view.reduce((total, round) => total + round[of], 0);
  return {
    organisation: organisation.name,
    title: template.title,
    place: plan?.place ?? '',
    startsAt: plan?.startsAt ?? null,
    timeZone: organisation.timeZone,
    rounds: view,
    signed: sum('signed'),
    needed: sum('needed'),
    isComplete: state.phase === 'completed',
    isSealed: state.preserved !== null,
    isStopped: state.phase !== 'sent' && state.phase !== 'completed',
    seq: state.head.seq,
    at: services.clock().toISOString(),
  };
}

/** How far the record is, read in one small query: asked for every second by each screen. */
export async function readHead({ _id, organisationId }: Pick<DocumentRecord, '_id' | 'organisationId'>) {
  const found = await Documents.findOne({ organisationId, _id })
    .select({ 'chain.seq': 1 })
    .lean<{ chain: { seq: number } }>();
  return found?.chain.seq ?? 0;
}

function roundStatus(state: State, round: number): ScreenRound['status'] {
  if (round < state.round || (round === state.round && isRoundSatisfied(state, round))) return 'done';
  return round === state.round && state.phase === 'sent' ? 'open' : 'to-come';
}

function placeStatus({ signed, declined, excused, link }: State['parties'][number]): ScreenPlace['status'] {
  if (signed) return 'signed';
  // Who refused is not shown to a hall: only that it goes on without them.
  if (declined || excused) return 'without';
  return link > 0 ? 'open' : 'to-come';
}
