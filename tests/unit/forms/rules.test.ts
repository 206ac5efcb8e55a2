import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '#app/forms/calculate.ts';
import { evaluate } from '#app/forms/condition.ts';
import { addDays, addWorkingDays, isWorkingDay } from '#app/forms/dutch/working-days.ts';
import { checkTemplate, composeDocument, validateAnswers } from '#app/forms/index.ts';
import { visibility } from '#app/forms/visible.ts';
import type { Answers } from '#app/forms/answers.ts';
import type { Template } from '#templates/definition/template.ts';
import { documentContext, textOfBlocks } from './document.ts';
import { sample } from './sample.ts';

const steps = ['Slecht', 'Matig', 'Goed'];
const template: Template = {
  ...sample,
  sections: [
    {
      id: 'plan',
      title: 'Plan',
      fields: [
        { type: 'date', id: 'begin', label: 'Begin', data: 'none' },
        { type: 'date', id: 'gesprek', label: 'Gesprek', data: 'none' },
        { type: 'period', id: 'looptijd', label: 'Looptijd', data: 'none' },
        { type: 'scale', id: 'zelf', label: 'Zelf', steps, data: 'none' },
        { type: 'scale', id: 'coach', label: 'Coach', steps, data: 'none' },
        {
          type: 'table',
          id: 'uren',
          label: 'Uren',
          data: 'none',
          columns: [
            { type: 'number', id: 'aantal', label: 'Aantal', decimals: 1, data: 'none' },
            { type: 'money', id: 'kosten', label: 'Kosten', data: 'none' },
          ],
        },
      ],
    },
  ],
  body: [
    { kind: 'section', section: 'plan' },
    {
      kind: 'text',
      id: 'slot',
      paragraphs: ['Uiterlijk {{calculated:antwoord}}, {{calculated:totaal}} uur.'],
    },
    {
      kind: 'chart',
      id: 'beeld',
      heading: 'Twee kanten',
      look: 'bars',
      series: ['Zelf', 'Coach'],
      points: [{ label: 'Werk', fields: ['zelf', 'coach'] }],
    },
  ],
  rules: [
    {
      id: 'volgorde',
      must: { field: 'gesprek', notBefore: 'begin' },
      field: 'gesprek',
      message: 'Het gesprek is na het begin.',
    },
    {
      id: 'duur',
      must: { field: 'looptijd', monthsAtMost: 24 },
      field: 'looptijd',
      message: 'Hoogstens 2 jaar.',
    },
  ],
  calculations: [
    { id: 'antwoord', kind: 'day', from: 'gesprek', add: { workingDays: 10 } },
    { id: 'totaal', kind: 'sum', table: 'uren', column: 'aantal' },
    { id: 'kosten', kind: 'sum', table: 'uren', column: 'kosten' },
    { id: 'regels', kind: 'count', table: 'uren' },
    { id: 'gemiddeld', kind: 'average', fields: ['zelf', 'coach'] },
    { id: 'evaluatie', kind: 'day', from: 'looptijd', part: 'until', add: { weeks: -6 } },
  ],
  summary: undefined as never,
};
delete (template as { summary?: unknown }).summary;

const answers: Answers = {
  begin: '2026-04-01',
  gesprek: '2026-04-24',
  looptijd: { from: '2026-01-01', until: '2027-12-31' },
  zelf: 3,
  coach: 2,
  uren: [{ aantal: 7.5, kosten: 125050 }, { aantal: 2 }],
};
const errorsOf = (changed: Answers) =>
  validateAnswers(template, { ...answers, ...changed }, { country: 'NL' }, { mode: 'complete' }).errors;

describe('rules between answers', () => {
  it('hold for the example', () => {
    expect(checkTemplate(template)).toEqual([]);
    expect(errorsOf({})).toEqual({});
  });

  it('say in their own words what is wrong, at the field they are about', () => {
    expect(errorsOf({ gesprek: '2026-03-31' })).toEqual({
      gesprek: { key: 'errors.rule', params: { text: 'Het gesprek is na het begin.' } },
    });
    expect(Object.keys(errorsOf({ looptijd: { from: '2026-01-01', until: '2028-01-01' } }))).toEqual([
      'looptijd',
    ]);
  });

  it('wait until everything they look at was answered', () => {
    expect(errorsOf({ begin: undefined, gesprek: '2020-01-01' })).toEqual({});
  });

  it('are not checked while a draft is saved', () => {
    const draft = { ...answers, gesprek: '2026-03-31' };
    expect(validateAnswers(template, draft, { country: 'NL' }, { mode: 'draft' }).errors).toEqual({});
  });

  it('name their places when they are wrong', () => {
    const wrong: Template = {
      ...template,
      rules: [{ id: 'x', must: { field: 'nergens', atMost: 3 }, field: 'ook', message: ' ' }],
      calculations: [{ id: 'y', kind: 'sum', table: 'uren', column: 'naam' }],
      sections: template.sections.map((section) => ({ ...section, opensAfter: 'later' })),
    };
    expect(checkTemplate(wrong).join('\n')).toMatch(
      /rules\[0\]\.must.*\n[^]*rules\[0\]\.message[^]*rules\[0\]\.field[^]*calculations\[0\]\.column[^]*opensAfter/,
    );
  });
});

describe('calculations', () => {
  const sees = visibility(template, answers, { country: 'NL' });
  const result = (id: string) => calculate(id, { template, answers, sees, context: { country: 'NL' } });

  it('are said in words', () => {
    expect(['totaal', 'kosten', 'regels', 'gemiddeld', 'evaluatie'].map(result)).toEqual([
      '9,5',
      '€\u00a01.250,50',
      '2',
      '2,5',
      '19 november 2027',
    ]);
  });

  it('stand in the text and in a chart with its table', () => {
    const text = textOfBlocks(composeDocument(template, answers, documentContext(template, 'NL')).blocks);
    // 27 April and 5 May 2026 do not count.
    expect(text).toContain('Uiterlijk 12 mei 2026, 9,5 uur.');
    expect(text).toContain('Werk | 3. Goed | 2. Matig');
  });
});

describe('working days', () => {
  it('leave out the holidays of the country', () => {
    const off = (country: 'NL' | 'BE') =>
      Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day)).filter((day) => {
        const weekday = new Date(day).getUTCDay();
        return weekday % 6 !== 0 && !isWorkingDay(day, country);
      });
    expect(off('NL')).toEqual([
      '2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25',
    ]); // prettier-ignore
    expect(off('BE')).toEqual([
      '2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21', '2026-11-11', '2026-12-25',
    ]); // prettier-ignore
  });

  it('go as far back as they go on', () => {
    const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('NL', 'BE'),
        (day, count, country) => {
          const later = addWorkingDays(day, count, country);
          expect(isWorkingDay(later, country)).toBe(true);
          if (isWorkingDay(day, country)) expect(addWorkingDays(later, -count, country)).toBe(day);
        },
      ),
    );
  });
});

describe('conditions on numbers and lists', () => {
  it('compare as they say', () => {
    const holds = (condition: Parameters<typeof evaluate>[0]) =>
      evaluate(condition, (id) => answers[id], { country: 'NL' });
    expect(holds({ field: 'zelf', atMost: 3 })).toBe(true);
    expect(holds({ field: 'zelf', atMost: 2 })).toBe(false);
    expect(holds({ field: 'zelf', oneOf: [1, 3] })).toBe(true);
    expect(holds({ field: 'zelf', oneOf: [1, 2] })).toBe(false);
    expect(holds({ field: 'looptijd', notBefore: 'begin' })).toBe(false);
    expect(holds({ field: 'gesprek', notBefore: 'looptijd' })).toBe(false);
  });
});
