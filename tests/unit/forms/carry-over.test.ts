import { describe, expect, it } from 'vitest';
import { prefillAnswers, type Answers } from '#app/forms/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

/** What a form starts with after these others were completed with the answers of their typical examples. */
function startOf(form: string, earlier: readonly string[], dossier: object = {}) {
  const template = getTemplate(form);
  if (!template) throw new Error(form);
  const answersOf = (id: string): Answers =>
    templateExamples[id]?.find(({ name }) => name === 'typical')?.answers ?? {};
  const sources = { dossier, earlier: Object.fromEntries(earlier.map((id) => [id, answersOf(id)])) };
  return prefillAnswers(template, sources, { country: 'NL' });
}

describe('what a form takes over', () => {
  it.each([
    ['raamovereenkomst-client', ['assessment-lijst'], ['doel', 'hulp', 'uitleg']],
    ['afsprakennota', ['raamovereenkomst-werkgever'], ['takenlijst', 'werktijden', 'jobcoach']],
    ['voortgangsrapportage', ['uitvoeringsplan'], ['product', 'periode', 'doel1', 'doel1Start', 'doeltrede']],
    [
      'evaluatieverslag',
      ['uitvoeringsplan', 'voortgangsrapportage'],
      ['product', 'periode', 'doel1', 'doel1Start', 'doel1Vorige', 'gesprekOp'],
    ],
    ['cv', ['talentenportfolio'], ['werk', 'certificaten', 'talent1']],
    ['clientpasje', ['raamovereenkomst-client'], ['jobcoachTelefoon', 'dienstTelefoon']],
  ])('%s, from %s', (form, earlier, fields) => {
    const { answers, paths } = startOf(form, earlier);
    for (const field of fields) {
      expect(answers[field], field).toBeDefined();
      expect(
        earlier.some((id) => paths[field]?.startsWith(`earlier.${id}.`)),
        field,
      ).toBe(true);
    }
  });

  it("assessment-lijst, from the person's record", () => {
    const record = {
      wishes: 'Werken met planten',
      level: 'enkele',
      steadiness: 'vast',
      barriers: [{ wat: 'Drukte', actie: 'Rustige plek', wie: 'Jobcoach' }],
      goal: 'Twee dagen per week buiten werken',
    };
    const { answers, paths } = startOf('assessment-lijst', [], { record });
    expect(answers).toMatchObject({
      wensen: record.wishes,
      belemmeringen: record.barriers,
      doel: record.goal,
    });
    expect(paths).toMatchObject({ doel: 'dossier.record.goal', belemmeringen: 'dossier.record.barriers' });
  });

  it('a table of the record is told in words where a form asks for text, and an empty one is passed by', () => {
    const barriers = [
      { wat: 'Drukte', actie: 'Rustige plek', wie: 'Jobcoach' },
      { wat: 'De bus', actie: 'Samen oefenen', wie: 'Zus' },
    ];
    const { answers } = startOf('uitvoeringsplan', [], { record: { barriers } });
    expect(answers['lastig']).toBe('Drukte – Rustige plek – Jobcoach\nDe bus – Samen oefenen – Zus');
    expect(startOf('cv', ['talentenportfolio'], { record: { experience: [] } }).paths['werk']).toBe(
      'earlier.talentenportfolio.werk',
    );
  });

  it.each([
    [0, 'eerste'],
    [2, 'derde'],
    [3, undefined],
  ])('after %i discussions a portfolio is the next, and there is no fourth', (portfolio, expected) => {
    const template = getTemplate('portfolio');
    if (!template) throw new Error('no such form');
    const { answers } = prefillAnswers(template, { count: { portfolio } }, { country: 'NL' });
    expect(answers['bespreking']).toBe(expected);
  });

  it('the record goes before an older document, where a form names both', () => {
    const { answers, paths } = startOf('raamovereenkomst-client', ['assessment-lijst'], {
      record: { goal: 'Iets anders' },
    });
    expect([answers['doel'], paths['doel']]).toEqual(['Iets anders', 'dossier.record.goal']);
  });
});
