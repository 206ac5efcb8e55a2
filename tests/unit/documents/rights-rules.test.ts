import { describe, expect, it } from 'vitest';
import { rightsProblems } from '#app/documents/rights-rules.ts';
import type { Answers } from '#app/forms/index.ts';
import type { DraftParty, TypedMandate } from '#app/record/draft-parties.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';

const today = '2026-11-23';

describe('who represents somebody', () => {
  it('says for whom and as what', () => {
    const nobody = party({ capacity: 'representative' });
    expect(problems(nobody)).toEqual(['represents-as']);
    expect(problems(party({ capacity: 'representative' }, { represents: { as: 'mentor', of: '' } }))).toEqual(
      ['represents-of'],
    );
    expect(
      problems(party({ capacity: 'representative' }, { represents: { as: 'mentor', of: 'Kim' } })),
    ).toEqual([]);
  });
});

describe('a mandate', () => {
  const signatory = (mandate: Partial<TypedMandate>, answers: Answers = {}) =>
    problems(
      party({
        capacity: 'organisation',
        mandate: { shown: 'mandateDecision', until: '', subject: '', amount: '', ...mandate },
      }),
      { amount: 'budget' },
      { answers },
    );

  it('holds on its last day, and not on the day after it', () => {
    expect(signatory({ until: '23-11-2026' })).toEqual([]);
    expect(signatory({ until: '22 november 2026' })).toEqual(['mandate-until']);
    expect(signatory({ until: 'ooit' })).toEqual(['mandate-until']);
  });

  it('is enough for an amount up to its own', () => {
    expect(signatory({ amount: '25.000' }, { budget: 2_500_000 })).toEqual([]);
    expect(signatory({ amount: '25.000' }, { budget: 2_500_001 })).toEqual(['mandate-low']);
    expect(signatory({ amount: 'veel' }, { budget: 1 })).toEqual(['mandate-amount']);
    expect(signatory({ amount: '0' })).toEqual(['mandate-amount']);
    expect(signatory({}, { budget: 2_500_001 })).toEqual([]);
  });

  it('that nobody has seen yet can still be anything', () => {
    expect(signatory({ shown: 'later', until: 'ooit' })).toEqual([]);
  });
});

describe('two who sign together', () => {
  const joint = (partyId: string, organisation: string, isJoint = true) =>
    party({ partyId, capacity: 'organisation' }, { organisation, isJoint });

  it('are of one organisation, however it is typed', () => {
    expect(problems(joint('a', 'Gemeente Proef'))).toEqual(['joint']);
    expect(problems(joint('a', 'Gemeente Proef'), {}, { others: [joint('b', 'Elders', false)] })).toEqual([
      'joint',
    ]);
    expect(
      problems(joint('a', 'Gemeente Proef'), {}, { others: [joint('b', ' gemeente  proef', false)] }),
    ).toEqual([]);
  });
});

describe('who is younger than 18', () => {
  const bornIn = { minors: { bornIn: 'kind', from: 16 } } as const;
  const withParent = { minors: { ...bornIn.minors, with: 'representative' } } as const;
  const born = (birthDate: string) => ({
    answers: { kind: { firstName: 'Kim', lastName: 'V.', birthDate } },
  });
  const parent = party(
    { partyId: 'p', role: 'representative', capacity: 'representative' },
    { represents: { as: 'parent', of: 'Kim' } },
  );
  const mentor = {
    ...parent,
    person: { ...parent.person, represents: { as: 'mentor', of: 'Kim' } as const },
  };

  it('signs alone from 16 where the form says so', () => {
    expect(problems(party({}), bornIn, born('2010-11-23'))).toEqual([]);
    expect(problems(party({}), bornIn, born('2010-11-24'))).toEqual(['minor-young']);
  });

  it('signs with a parent where the form says so', () => {
    expect(problems(party({}), withParent, born('2009-01-01'))).toEqual(['minor-parent']);
    expect(problems(party({}), withParent, { ...born('2009-01-01'), others: [mentor] })).toEqual([
      'minor-parent',
    ]);
    expect(problems(party({}), withParent, { ...born('2009-01-01'), others: [parent] })).toEqual([]);
    expect(problems(party({}), withParent, born('2008-11-23'))).toEqual([]);
  });

  it('is represented at any age, and not judged where no date of birth is known', () => {
    expect(problems(parent, bornIn, born('2020-01-01'))).toEqual([]);
    expect(problems(party({}), bornIn)).toEqual([]);
  });
});

function problems(
  one: DraftParty,
  rule: Partial<PartyRule> = {},
  { answers = {}, others = [] }: { answers?: Answers; others?: DraftParty[] } = {},
) {
  const whole: PartyRule = {
    role: one.role,
    title: 'Proef',
    min: 1,
    max: 2,
    capacities: [one.capacity],
    round: 1,
    needs: 'all',
    ...rule,
  };
  return rightsProblems(whole, [one, ...others], one, { answers, today });
}

function party(facts: Partial<DraftParty>, person: Partial<DraftParty['person']> = {}): DraftParty {
  return {
    partyId: 'a',
    role: 'client',
    round: 1,
    capacity: 'self',
    ...facts,
    person: {
      name: 'Noor',
      firstName: 'Noor',
      email: null,
      phone: null,
      organisation: null,
      capacityWords: null,
      ...person,
    },
  };
}
