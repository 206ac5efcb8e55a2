import type { SentParty } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { validateAnswers } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import type { PartyRecord } from '#app/models/document-types.ts';
import { addressHash } from '#app/record/address-hash.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { codeChannel } from './code-channel.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { pagesOf } from './count-pages.server.ts';
import { deadlineAfter } from './deadline.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { gatesOf, isClosed } from './gates/find-gates.server.ts';
import { partyProblems } from './party-rules.ts';
import { noChoices, planSending, type SendingChoices } from './sending/plan-sending.ts';
import { reachSaid, waysOf } from './reach.ts';
import { reminderMoments } from './reminder-moments.ts';
import { seenMandates } from './sender/seen-mandates.server.ts';
import { actorOf, type StaffTarget } from './targets.ts';

/**
 * Asks the parties to sign. The base PDF and the mails follow from the record, in the background.
 *
 * @param input.revision the revision that the sender looked at
 * @param input.days days that the parties have; the last one counts whole, in the organisation's time zone
 * @throws AppError `invalid-input` (details.problem: what is missing), `held-back` (another document must be signed
 *   first), `changed-meanwhile`, `not-allowed-in-state`
 */
export async function sendDocument(
  services: Services,
  input: Omit<StaffTarget, 'staffId'> & {
    staffId: string | null;
    revision: number;
    days: number;
    choices?: SendingChoices;
  },
): Promise<LoadedRecord> {
  return changeRecord(services, input, actorOf(input.staffId), async (loaded) => {
    const composed = await composeRecord(services, loaded);
    const { template, organisation, answers } = composed;
    const plan = planSending(template, composed.parties, input.choices ?? noChoices);
    const { parties, needs, terms } = plan;
    const ctx = { country: organisation.country };
    const toFill = template.sections.filter((section) => section.filledBy === undefined);
    const { errors } = validateAnswers(template, answers, ctx, {
      mode: 'complete',
      sections: toFill.map(({ id }) => id),
    });
    if (Object.keys(errors).length > 0)
      throw new AppError('invalid-input', 'unanswered', { details: { problem: 'answers' } });
    const today = localDateOf(services.clock(), organisation.timeZone);
    const seen = seenMandates(loaded, parties, input.staffId, { today, timeZone: organisation.timeZone });
    if (partyProblems(template, parties, { ways: waysOf(services), answers, today }).length > 0) {
      throw new AppError('invalid-input', 'parties', { details: { problem: 'parties' } });
    }
    if (plan.problems.length > 0)
      throw new AppError('invalid-input', 'order', { details: { problem: 'order' } });
    if ((await gatesOf(services, loaded.record, template)).some(isClosed))
      throw new AppError('held-back', 'another document must be signed first');
    const pages = await pagesOf(services, composed);
    if (pages?.over) {
      const { count, max, over } = pages;
      throw new AppError('invalid-input', 'pages', {
        details: { problem: 'pages', count, max, lines: over.lines },
      });
    }
    const deadline = deadlineAfter(services.clock(), input.days, organisation.timeZone);
    const fillers = new Set(template.sections.flatMap(({ filledBy }) => filledBy ?? []));
    return {
      command: {
        type: 'send',
        revision: input.revision,
        daysToSign: input.days,
        deadline: deadline.toISOString(),
        understanding: template.summary !== undefined,
        parties: parties.map((party) => sentParty(services, loaded, party, fillers.has(party.role))),
        needs,
        ...(input.choices?.order === 'together' &&
          template.rounds?.together && { order: 'together' as const }),
        ...(terms.length > 0 && { terms }),
        ...(seen.length > 0 && { mandates: seen.map(({ event }) => event) }),
        reminders: reminderMoments(
          { now: services.clock(), deadline, workingDays: template.reminders },
          organisation,
        ),
      },
      set: () => ({
        parties: parties.map((party) => ({
          ...partyRecord(services, loaded, party),
          mandate: seen.find(({ event }) => event.partyId === party.partyId)?.sealed ?? null,
        })),
        draftParties: null,
        searchTokens: searchTokens(services, loaded, parties),
      }),
    };
  });
}

/** Also found by who signs it, not only by whose dossier it is in. */
function searchTokens(
  { search }: Services,
  { record }: LoadedRecord,
  parties: readonly DraftParty[],
): string[] {
  const names = parties.map(({ person }) => [person.name, person.organisation ?? ''].join(' '));
  const tokens = names.flatMap((name) => search.prefixTokens(record.organisationId, name));
  return [...new Set([...record.searchTokens, ...tokens])];
}

function sentParty(
  services: Services,
  { secrets }: LoadedRecord,
  party: DraftParty,
  fills: boolean,
): SentParty {
  const { partyId, role, round, capacity, person, reach } = party;
  return {
    partyId,
    role,
    round,
    capacity,
    channel: codeChannel(services, person, reach),
    ...reachSaid(reach),
    ...((capacity === 'representative' || party.mandate) && { mandated: true as const }),
    fills,
    commitment: secrets.commit({ ...person }),
  };
}

function partyRecord(
  services: Services,
  { record, secrets }: LoadedRecord,
  { partyId, role, round, capacity, person }: DraftParty,
): PartyRecord {
  return {
    partyId,
    role,
    round,
    capacity,
    person: secrets.sealPerson(partyId, person),
    addressHash: addressHash(services, record.organisationId, person.email),
    status: 'waiting',
    link: null,
    formerLinks: [],
    copyLink: null,
    signature: null,
    reason: null,
  };
}
