import { localDateOf } from '#app/domain/local-date.ts';
import type { Answers } from '#app/forms/index.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { nameKey } from '#app/lib/name-key.ts';
import { newId } from '#app/lib/ids.ts';
import { AppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { PartyFacts } from '../party-rules.ts';
import { waysOf } from '../reach.ts';
import type { PartyRule, Template } from '#templates/definition/template.ts';

/** Who signs a draft, with an empty place for each who must and is not named yet. */
export async function readPartiesPage(
  services: Services,
  loaded: LoadedRecord,
): Promise<{ template: Template; parties: DraftParty[]; facts: PartyFacts; country: 'NL' | 'BE' }> {
  if (loaded.state.phase !== 'draft') throw new AppError('not-allowed-in-state', 'sent already');
  const { template, parties, answers, organisation } = await composeRecord(services, loaded);
  const missing = missingPlaces(template, parties, answers, services.clock());
  const today = localDateOf(services.clock(), organisation.timeZone);
  const facts = { ways: waysOf(services), answers, today };
  return { template, parties: [...parties, ...missing], facts, country: organisation.country };
}

/** Who must sign and is not among the parties yet: those whom the form itself names, and an empty place for the others. */
export function missingPlaces(
  template: Template,
  parties: readonly DraftParty[],
  answers: Answers,
  now: Date,
): DraftParty[] {
  return template.parties.flatMap((rule) => {
    const there = parties.filter(({ role }) => role === rule.role);
    const named = namedIn(answers, rule, now).filter(
      ({ person }) => !there.some((party) => nameKey(party.person.name) === nameKey(person.name)),
    );
    const count = Math.max(0, rule.min - there.length - named.length);
    return [...named, ...Array.from({ length: count }, () => emptyParty(rule, now))];
  });
}

/** Whom the form itself names in a table. */
function namedIn(answers: Answers, rule: PartyRule, now: Date): DraftParty[] {
  const { from } = rule;
  const rows = from ? answers[from.table] : undefined;
  if (!from || !Array.isArray(rows)) return [];
  return (rows as readonly Readonly<Record<string, unknown>>[]).flatMap((row) => {
    const [name, organisation] = [row[from.name], row[from.organisation ?? '']];
    if (typeof name !== 'string' || name === '') return [];
    const place = emptyParty(rule, now);
    const person = {
      ...place.person,
      name,
      firstName: firstNameOf(name),
      organisation: typeof organisation === 'string' ? organisation : null,
    };
    return [{ ...place, person }];
  });
}

/** A place for a party that nobody has named yet. */
export function emptyParty({ role, round, capacities, signsHere }: PartyRule, now: Date): DraftParty {
  const person = {
    name: '',
    firstName: '',
    email: null,
    phone: null,
    organisation: null,
    capacityWords: null,
  };
  const place = { partyId: newId(now), role, round, capacity: capacities[0] ?? ('self' as const), person };
  return signsHere === true ? { ...place, reach: 'here' } : place;
}
