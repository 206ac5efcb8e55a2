import { newId } from '#app/lib/ids.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { PartyRule, Template } from '#templates/definition/template.ts';

/** Who signs a draft, with an empty place for each who must and is not named yet. */
export async function readPartiesPage(
  services: Services,
  loaded: LoadedRecord,
): Promise<{ template: Template; parties: DraftParty[] }> {
  if (loaded.state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const { template, parties } = await composeRecord(services, loaded);
  const missing = template.parties.flatMap((rule) => {
    const count = parties.filter(({ role }) => role === rule.role).length;
    return Array.from({ length: Math.max(0, rule.min - count) }, () => emptyParty(rule, services.clock()));
  });
  return { template, parties: [...parties, ...missing] };
}

/** A place for a party that nobody has named yet. */
export function emptyParty({ role, round, capacities }: PartyRule, now: Date): DraftParty {
  const person = {
    name: '',
    firstName: '',
    email: null,
    phone: null,
    organisation: null,
    capacityWords: null,
  };
  return { partyId: newId(now), role, round, capacity: capacities[0] ?? 'self', person };
}
