import { describe, expect, it } from 'vitest';
import { initialState } from '#app/domain/state.ts';
import { consentOf, isLive } from '#app/record/consents.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

const template = getTemplate('deelnemersovereenkomst') ?? { sections: [] };
const answers = templateExamples['deelnemersovereenkomst']?.[1]?.answers ?? {};
const commit = (name: string) => `commitment of ${name}`;
const act = {
  number: 1,
  partyId: 'client',
  at: '2026-11-23T12:00:00.000Z',
  consents: [{ purpose: 'bespreken', recipient: commit('UWV Voorbeeldstreek') }],
  tell: [],
  confirmBy: '2026-11-30',
  byStaff: false,
  sealed: null,
  told: [],
  confirmed: [],
};
const given = (withdrawals: (typeof act)[]) =>
  consentOf({ template, answers, state: { ...initialState, withdrawals }, commit });

describe('what somebody consents to', () => {
  it('is what they said yes to, for each organisation, with where that organisation hears of a change', () => {
    expect(given([]).map(({ purpose, recipient }) => [purpose.id, recipient.name, recipient.email])).toEqual([
      ['bespreken', 'UWV Voorbeeldstreek', 'overleg@uwv-voorbeeldstreek.example'],
      ['bespreken', 'MEE Voorbeeldstreek', null],
      ['vastleggen', 'UWV Voorbeeldstreek', 'overleg@uwv-voorbeeldstreek.example'],
      ['portfolio', 'MEE Voorbeeldstreek', null],
    ]);
  });

  it('holds until its last day is over', () => {
    const [first] = given([]);
    expect(first && [isLive(first, '2027-04-02'), isLive(first, '2027-04-03')]).toEqual([true, false]);
  });

  it('ends at once for the purpose and the organisation for which it was taken back, and for no other', () => {
    const live = given([act]).map((one) => isLive(one, '2026-11-23'));
    expect(live).toEqual([false, true, true, true]);
    expect(given([act])[0]?.withdrawnAt).toBe(act.at);
  });
});
