import { parsePhone } from '#app/forms/dutch/phone.ts';
import { emptyParty } from '#app/documents/staff/read-parties-page.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { getServices } from '#app/services.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { Capacity, PartyRule, Template } from '#templates/definition/template.ts';
import { readForm, type TypedForm } from './form.server.ts';

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
  const typedPhone = text('phone');
  return {
    partyId: id,
    role: rule.role,
    round: readRound(rule, text('round')),
    capacity:
      rule.capacities.find((capacity): capacity is Capacity => capacity === text('capacity')) ??
      rule.capacities[0] ??
      'self',
    person: {
      name,
      firstName: text('firstName') || (name.split(' ')[0] ?? name),
      email: text('email') || null,
      phone: typedPhone === '' ? null : (parsePhone(typedPhone) ?? typedPhone),
      organisation: text('organisation') || null,
      capacityWords: text('capacityWords') || null,
    },
  };
}

function readRound(rule: PartyRule, typed: string): number {
  const round = Number(typed);
  return rule.roundPerParty === true && Number.isInteger(round) && round >= 1 && round <= 9
    ? round
    : rule.round;
}
