import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate, plainText } from '#app/forms/index.ts';
import { examples } from '#app/forms/fields/interests/examples.ts';
import { itemsOf, type Rating } from '#app/forms/fields/interests/items.ts';
import { isPicture, pictures } from '#app/forms/fields/interests/pictures.ts';
import { print } from '#app/forms/fields/interests/print.ts';
import { consistencyOf, consistencyWord, profileOf, scoreOf } from '#app/forms/fields/interests/profile.ts';
import { talkPoints } from '#app/forms/fields/interests/talk.ts';
import type { InterestsField } from '#templates/definition/fields.ts';
import { sample } from './sample.ts';
import { textOfBlocks } from './document.ts';

const areas = ['groen', 'eten', 'bouw', 'zorg'].map((id) => ({ id, label: `Werk ${id}` }));
const field: InterestsField = {
  type: 'interests',
  id: 'werk',
  label: 'Welk werk lijkt u leuk?',
  data: 'ordinary',
  areas,
  items: areas.flatMap(({ id: area }) =>
    [1, 2, 3, 4, 5].map((number) => ({
      id: `${area}${number}`,
      label: `${area} nummer ${number}`,
      area,
      picture: 'plant',
    })),
  ),
  short: areas.flatMap(({ id }) => [`${id}1`, `${id}2`]),
};

const rating = fc.constantFrom<Rating>(1, 2, 3);
const five = fc.array(rating, { minLength: 5, maxLength: 5 });
const whole = fc.tuple(five, five, five, five);

describe('the score of a field of work', () => {
  it.each([
    [[3, 3], 100],
    [[1, 1], 0],
    [[2, 2], 50],
    [[3, 2], 75],
    [[3, 2, 1, 1, 1], 30],
    [[3, 2, 2], 67],
  ] as [Rating[], number][])('of %j is %d', (given, score) => {
    expect(scoreOf(given)).toBe(score);
  });

  it('is nothing where nothing was rated', () => {
    expect(scoreOf([])).toBeNull();
  });

  it('is 100 for all yes and 0 for all no, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
        expect(scoreOf(Array<Rating>(count).fill(3))).toBe(100);
        expect(scoreOf(Array<Rating>(count).fill(1))).toBe(0);
      }),
    );
  });

  it('never falls when one answer goes up', () => {
    fc.assert(
      fc.property(five, fc.nat(4), (given, at) => {
        const raised = given.map((one, index) => (index === at ? 3 : one));
        expect(scoreOf(raised)).toBeGreaterThanOrEqual(scoreOf(given)!);
      }),
    );
  });
});

describe('the agreement within a field of work', () => {
  it.each([
    [[3, 3, 3, 3, 3], 1, 'eenduidig'],
    [[1, 1], 1, 'eenduidig'],
    [[3, 2], 0.5, 'eenduidig'],
    [[3, 3, 3, 2, 2], 0.5, 'eenduidig'],
    [[3, 1], 0, 'wisselend'],
    [[3, 3, 3, 3, 1], 1 / 3, 'wisselend'],
    [[3, 3, 1, 1, 1], 0, 'wisselend'],
  ] as [Rating[], number, string][])('of %j is %d: %s', (given, consistency, word) => {
    expect(consistencyOf(given)).toBeCloseTo(consistency, 10);
    expect(consistencyWord(consistencyOf(given))).toBe(word);
  });

  it('is unknown with fewer than two answers', () => {
    expect(consistencyOf([3])).toBeNull();
    expect(consistencyWord(consistencyOf([]))).toBe('–');
  });

  it('lies between 0 and 1, and is the same for a field of work that is liked as for its mirror', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 2, maxLength: 12 }), (given) => {
        const consistency = consistencyOf(given)!;
        expect(consistency).toBeGreaterThanOrEqual(0);
        expect(consistency).toBeLessThanOrEqual(1);
        expect(consistencyOf(given.map((one) => (4 - one) as Rating))).toBeCloseTo(consistency, 10);
      }),
    );
  });
});

describe('a profile', () => {
  it('puts the highest score first, and gives the same score the same place', () => {
    const { areas: found } = profileOf(
      field,
      answer([
        [3, 3, 3, 2, 2],
        [3, 3, 3, 3, 3],
        [1, 1, 2, 1, 1],
        [3, 3, 2, 3, 2],
      ]),
    );
    expect(found.map(({ id, score, rank }) => [id, score, rank])).toEqual([
      ['eten', 100, 1],
      ['groen', 80, 2],
      ['zorg', 80, 2],
      ['bouw', 10, 4],
    ]);
  });

  it('does not change when answers change places within a field of work', () => {
    fc.assert(
      fc.property(whole, fc.nat(4), (given, turn) => {
        const turned = given.map((one) => [...one.slice(turn), ...one.slice(0, turn)].reverse());
        expect(profileOf(field, answer(turned)).areas).toEqual(profileOf(field, answer(given)).areas);
      }),
    );
  });

  it('counts places past the ones that are shared, for every set of answers', () => {
    fc.assert(
      fc.property(whole, (given) => {
        const { areas: found } = profileOf(field, answer(given));
        found.forEach(({ score, rank }, index) => {
          const before = found[index - 1];
          expect(rank).toBe(before && before.score === score ? before.rank : index + 1);
        });
      }),
    );
  });

  it('of the short way counts nothing else', () => {
    const { ratings } = answer([
      [3, 3, 1, 1, 1],
      [1, 1, 3, 3, 3],
      [2, 2, 2, 2, 2],
      [3, 1, 2, 2, 2],
    ]);
    const profile = profileOf(field, { way: 'short', ratings });
    expect(profile.rated).toHaveLength(8);
    expect(profile.areas.map(({ id, score }) => [id, score])).toEqual([
      ['groen', 100],
      ['bouw', 50],
      ['zorg', 50],
      ['eten', 0],
    ]);
  });

  it('of a draft counts only what was rated', () => {
    const { areas: found } = profileOf(field, { way: 'short', ratings: { groen1: 2 } });
    expect(found.map(({ id, score, rank, consistency }) => [id, score, rank, consistency])).toEqual([
      ['groen', 50, 1, null],
      ['eten', null, null, null],
      ['bouw', null, null, null],
      ['zorg', null, null, null],
    ]);
  });
});

describe('the pictures', () => {
  it('come one field of work after the other, those of the short way first', () => {
    const all = itemsOf(field, 'whole');
    expect(new Set(all.map(({ id }) => id)).size).toBe(20);
    expect(all.slice(0, 8)).toEqual(itemsOf(field, 'short'));
    expect(all.slice(1).filter(({ area }, index) => area === all[index]?.area)).toEqual([]);
  });

  it('are sixty drawings, all different, that stay on their grid', () => {
    const drawings = Object.values(pictures);
    expect(new Set(drawings).size).toBe(60);
    expect(isPicture('plant')).toBe(true);
    expect(isPicture('toString')).toBe(false);
    for (const drawing of drawings) expect(drawing).toMatch(/^M[-\d.MmLlHhVvCcSsQqTtAaZz ]+$/);
  });

  it('that are not there are found at start-up', () => {
    const item = { id: 'x1', label: 'X', area: 'zee', picture: 'draak' };
    const wrong = { ...field, items: [...field.items, item], short: ['groen1', 'weg'] };
    const sections = [{ id: 'werk', title: 'Werk', fields: [wrong] }];
    const found = checkTemplate({ ...sample, sections }).filter((text) => text.includes('fields[0].'));
    expect(found).toEqual([
      "sections[0].fields[0].items[20].area: 'zee' bestaat niet",
      "sections[0].fields[0].items[20].picture: 'draak' bestaat niet",
      "sections[0].fields[0].short: 'weg' bestaat niet",
      "sections[0].fields[0].short: heeft niets van 'eten'",
      "sections[0].fields[0].short: heeft niets van 'bouw'",
      "sections[0].fields[0].short: heeft niets van 'zorg'",
    ]);
  });
});

describe('what is said of a profile', () => {
  it('names who share the first place and what to ask on about, and calls it no verdict', () => {
    const points = talkPoints(
      profileOf(
        field,
        answer([
          [3, 3, 3, 3, 1],
          [3, 2, 3, 3, 2],
          [1, 1, 1, 1, 1],
          [2, 2, 2, 2, 2],
        ]),
      ),
    ).join(' ');
    expect(points).toContain('geen oordeel, wel iets om over te praten');
    expect(points).toContain('Samen bovenaan staan ‘Werk groen’ en ‘Werk eten’');
    expect(points).toContain('Bij ‘Werk groen’ koos u de ene keer ja');
    expect(points).not.toContain('eerste indruk');
  });

  it('makes no first place of answers that are all the same', () => {
    const same = answer(areas.map(() => [2, 2, 2, 2, 2]));
    expect(talkPoints(profileOf(field, same)).join(' ')).toContain('Bij elk soort werk'.toLowerCase());
    expect(talkPoints(profileOf(field, { way: 'short', ratings: {} }))).toEqual([]);
  });

  it('stands on paper with every answer, and the empty form has a box for each', () => {
    const [small] = examples.fields;
    const stored = { way: 'whole', ratings: { planten: 3, gras: 2, brood: 1, soep: 1 } };
    const text = textOfBlocks(print.blocks(small!, stored, { answers: {} }));
    for (const { label } of small!.items) expect(text).toContain(label);
    expect(text).toContain('Groen | 75 | 1 | eenduidig');
    expect(plainText(small!, stored)).toContain('Ja: Planten verzorgen');
    const empty = print.blocks(small!, undefined, { answers: {} });
    expect(empty.filter(({ type }) => type === 'choices')).toHaveLength(4);
  });
});

/** An answer of the long way: five ratings for each field of work, in order. */
function answer(given: readonly (readonly number[])[]) {
  const ratings = given.flatMap((row, area) =>
    row.map((one, index) => [`${areas[area]!.id}${index + 1}`, one] as const),
  );
  return { way: 'whole', ratings: Object.fromEntries(ratings) };
}
