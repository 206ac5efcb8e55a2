import { describe, expect, it } from 'vitest';
import { noChoices, planSending, type SendingChoices } from '#app/documents/sending/plan-sending.ts';
import { sendingOptions } from '#app/documents/sending/sending-options.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRole, RoundChoices, Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';

const open: RoundChoices = {
  together: true,
  quorum: ['partner'],
  either: ['client', 'representative'],
  optional: ['partner'],
  terms: { days: 10, then: 'extend', extendBy: 5 },
};
const noord = [one('a', 1, 'Noord'), one('b', 1, 'noord '), one('c', 1, 'Noord')];
const zuid = one('d', 1, 'Zuid');
const late = one('e', 2, 'Oost');

describe('what a sender chooses', () => {
  it('changes nothing where nothing is chosen, or where the form leaves nothing open', () => {
    const all = [...noord, zuid, late];
    const usual = [
      { round: 1, role: 'partner', needed: 4 },
      { round: 2, role: 'partner', needed: 1 },
    ];
    expect(plan(all).needs).toEqual(usual);
    const choices = { ...noChoices, order: 'together' as const, optional: ['d'], enough: { a: 1 } };
    expect(planSending(form({}), all, choices)).toMatchObject({ needs: usual, terms: [], problems: [] });
  });

  it('makes two of the three of one organisation enough, beside all others', () => {
    expect(plan([...noord, zuid], { enough: { a: 2 } }).needs).toEqual([
      { round: 1, role: 'partner', needed: 1, of: ['d'] },
      { round: 1, role: 'partner', needed: 2, of: ['a', 'b', 'c'] },
    ]);
  });

  it('asks all at once', () => {
    const { parties, needs, terms } = plan([...noord, late], { order: 'together', terms: [] });
    expect(parties.map(({ round }) => round)).toEqual([1, 1, 1, 1]);
    expect(needs).toEqual([{ round: 1, role: 'partner', needed: 4 }]);
    expect(terms).toEqual([]);
  });

  it('lets the client or the representative be enough, only in one round', () => {
    const pair = [one('x', 1, null, 'client'), one('y', 1, null, 'representative')];
    expect(plan(pair, { isEither: true }).needs).toEqual([
      { round: 1, role: 'client', needed: 1, of: ['x', 'y'] },
    ]);
    expect(sendingOptions(form(open), pair).either).toHaveLength(2);
    const apart = [one('x', 1, null, 'client'), one('y', 2, null, 'representative')];
    expect(sendingOptions(form(open), apart).either).toBeNull();
    expect(plan(apart, { isEither: true }).needs).toHaveLength(2);
  });

  it('goes on without whom is optional', () => {
    expect(plan([zuid, late], { optional: ['e'] }).needs).toEqual([
      { round: 1, role: 'partner', needed: 1 },
      { round: 2, role: 'partner', needed: 1, least: 0, of: ['e'] },
    ]);
  });

  it.each<[string, DraftParty[], Partial<SendingChoices>, string, string]>([
    ['an empty round', [zuid, one('e', 3, 'Oost')], {}, 'orderGap', 'days'],
    ['more than there are', noord, { enough: { a: 4 } }, 'orderEnough', 'enough-a'],
    ['none of them', noord, { enough: { a: 0 } }, 'orderEnough', 'enough-a'],
    ['nobody needed', [zuid], { optional: ['d'] }, 'orderNobody', 'optional'],
    ['who is not needed, without a term', [zuid, late], { optional: ['e'] }, 'orderOptional', 'terms'],
    ['no days', [zuid], { terms: [{ round: 1, days: 0, then: 'close' }] }, 'termDays', 'days-1'],
    ['no extra days', [zuid], { terms: [{ round: 1, days: 3, then: 'extend' }] }, 'termDays', 'extendBy-1'],
    [
      'on without who is needed',
      [zuid],
      { terms: [{ round: 1, days: 3, then: 'goOn' }] },
      'termGoOn',
      'then-1',
    ],
  ])('is refused: %s', (_what, parties, choices, words, field) => {
    expect(plan(parties, choices).problems).toMatchObject([{ words, field }]);
  });
});

function plan(parties: DraftParty[], choices: Partial<SendingChoices> = {}) {
  return planSending(form(open), parties, { ...noChoices, ...choices });
}

function form(rounds: RoundChoices): Template {
  const template = getTemplate('samenwerkingsconvenant');
  if (!template) throw new Error('no such form');
  return { ...template, rounds };
}

function one(
  partyId: string,
  round: number,
  organisation: string | null,
  role: PartyRole = 'partner',
): DraftParty {
  const person = { name: partyId, firstName: partyId, email: null, phone: null, capacityWords: null };
  return { partyId, role, round, capacity: 'organisation', person: { ...person, organisation } };
}
