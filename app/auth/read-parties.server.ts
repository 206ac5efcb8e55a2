import { emptyParty } from '#app/documents/staff/read-parties-page.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { isId } from '#app/lib/ids.ts';
import { getServices } from '#app/services.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { Capacity, PartyRule, Template } from '#templates/definition/template.ts';
import { readForm, type TypedForm } from './form.server.ts';
import { readMandateFields, readRepresents } from './read-mandate.server.ts';
import { readReach } from './read-reach.server.ts';

/**
 * The parties of a form: `party` names their ids, each field is `<field>-<id>`.
 *
 * @returns isChanged: a place was added or taken away, so the page is shown again and nothing is saved
 * @throws AppError `invalid-input` for what no page of ours sends
 */
export async function readParties(
  request: Request,
  template: Template,
): Promise<{ parties: DraftParty[]; isChanged: boolean }> {
  const form = await readForm(request);
  const ids = form.all('party');
  if (!ids.every(isId) || new Set(ids).size !== ids.length || ids.length > 100)
    throw new AppError('invalid-input');
  const parties = ids.map((id) => readParty(form, template, id));
  const [add, remove] = [form.raw('add'), form.raw('remove')];
  const rule = template.parties.find(({ role }) => role === add);
  if (rule) return { parties: [...parties, emptyParty(rule, getServices().clock())], isChanged: true };
  return { parties: parties.filter(({ partyId }) => partyId !== remove), isChanged: remove !== '' };
}

function readParty(form: TypedForm, template: Template, id: string): DraftParty {
  const text = (field: string) => form.text(`${field}-${id}`);
  const rule = template.parties.find(({ role }) => role === text('role'));
  if (!rule) throw new AppError('invalid-input', 'no such role');
  const name = text('name');
  const { reach, addresses } = readReach(form, id);
  const capacity =
    rule.capacities.find((one): one is Capacity => one === text('capacity')) ?? rule.capacities[0] ?? 'self';
  return {
    partyId: id,
    ...(reach !== 'email' && { reach }),
    role: rule.role,
    round: readRound(rule, text('round')),
    capacity,
    person: {
      name,
      firstName: text('firstName') || firstNameOf(name),
      ...addresses,
      organisation: text('organisation') || null,
      capacityWords: text('capacityWords') || null,
      ...(capacity === 'representative' && { represents: readRepresents(form, id) }),
      ...(capacity === 'organisation' && text('joint') === 'ja' && { isJoint: true }),
    },
    ...(asksMandate(rule, capacity) && { mandate: readMandateFields(form, id, capacity) }),
  };
}

/** Where both are possible, only a representative is asked for it. */
const asksMandate = (
  { capacities }: PartyRule,
  capacity: Capacity,
): capacity is 'representative' | 'organisation' =>
  capacity === 'representative' || (capacity === 'organisation' && !capacities.includes('representative'));

function readRound(rule: PartyRule, typed: string): number {
  const round = Number(typed);
  return rule.roundPerParty === true && Number.isInteger(round) && round >= 1 && round <= 9
    ? round
    : rule.round;
}
