import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeDocument,
  diffAnswers,
  diffTemplates,
  dropHidden,
  plainAnswers,
  sectionSchema,
  validateAnswers,
  visibleFields,
} from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';
import { documentContext, textOfBlocks } from './document.ts';
import { sample } from './sample.ts';

const nl = { country: 'NL' } as const;
const ids = (answers: Parameters<typeof visibleFields>[1]) =>
  visibleFields(sample, answers, nl).map(({ id }) => id);

describe('questions that depend on others', () => {
  it('show when their condition holds, and not before', () => {
    expect(ids({})).toEqual(['heeftHond', 'uitleg']);
    expect(ids({ heeftHond: { answer: 'yes' } })).toEqual([
      'heeftHond',
      'naamHond',
      'eten',
      'uitleg',
      'prijs',
    ]);
  });

  it('see a hidden answer as not given', () => {
    expect(ids({ heeftHond: { answer: 'no' }, naamHond: 'Bello' })).not.toContain('rasHond');
  });

  it('are required only where their condition says so', () => {
    const dog = { heeftHond: { answer: 'yes' }, naamHond: 'Bello' };
    const check = (eten: string[]) =>
      validateAnswers(sample, { ...dog, eten }, nl, { mode: 'complete' }).errors;
    expect(check(['brok'])).toEqual({});
    expect(check(['vlees'])).toEqual({ uitleg: { key: 'errors.required', params: {} } });
  });
});

describe('a draft', () => {
  it('may miss what is required, but not hold what is malformed', () => {
    expect(validateAnswers(sample, {}, nl, { mode: 'draft' }).errors).toEqual({});
    const checked = validateAnswers(
      sample,
      { heeftHond: { answer: 'yes' }, prijs: 'veel', naamHond: 'Bello' },
      nl,
      { mode: 'draft' },
    );
    expect(checked.errors).toEqual({ prijs: { key: 'errors.money', params: {} } });
    expect(checked.value).toEqual({ heeftHond: { answer: 'yes' }, naamHond: 'Bello' });
  });

  it('has one schema per section for the browser', () => {
    const answers = { heeftHond: { answer: 'yes' } };
    expect(sectionSchema(sample, 'twee', answers, nl, 'complete').validateSync({ prijs: '12,50' })).toEqual({
      prijs: 1250,
    });
    expect(
      () =>
        void sectionSchema(sample, 'een', answers, nl, 'complete').validateSync({
          heeftHond: { answer: 'yes' },
        }),
    ).toThrow();
    expect(
      sectionSchema(sample, 'een', answers, nl, 'draft').isValidSync({ heeftHond: { answer: 'yes' } }),
    ).toBe(true);
  });
});

describe('a hidden answer', () => {
  const secret = fc.stringMatching(/^GEHEIM[a-z]{6}$/);

  it('is not stored and stands nowhere in the document or the export', () => {
    fc.assert(
      fc.property(secret, secret, fc.constantFrom('NL' as const, 'BE' as const), (name, breed, country) => {
        const answers = {
          heeftHond: { answer: 'no' },
          naamHond: name,
          rasHond: breed,
          prijs: 9_999_99,
          onbekend: name,
        };
        const content = composeDocument(sample, answers, documentContext(sample, country));
        const said =
          textOfBlocks(content.blocks) + JSON.stringify(plainAnswers(sample, answers, { country }));
        expect(said).not.toMatch(/GEHEIM|9\.999,99/);
        expect(dropHidden(sample, answers, { country })).toEqual({ heeftHond: { answer: 'no' } });
        expect(validateAnswers(sample, answers, { country }, { mode: 'draft' }).value).toEqual({
          heeftHond: { answer: 'no' },
        });
      }),
    );
  });
});

describe('articles', () => {
  it('are numbered by what shows', () => {
    const numbers = (answer: string) =>
      composeDocument(
        sample,
        { heeftHond: { answer }, naamHond: 'Bello B.V.' },
        documentContext(sample),
      ).blocks.filter((block) => block.type === 'article');
    expect(numbers('yes').map(({ number, title }) => `${number} ${title}`)).toEqual(['1 De hond', '2 Slot']);
    expect(numbers('yes')[0]?.clauses[0]?.text).toBe('De hond heet Bello B.V.');
    expect(numbers('no').map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Slot']);
    expect(numbers('no')[0]?.clauses).toEqual([
      { number: '1.1', text: 'Dit is artikel 1.' },
      { number: '1.2', text: 'Einde.' },
    ]);
  });
});

describe('what differs', () => {
  it('between two answer sets is said in words', () => {
    const before = { heeftHond: { answer: 'yes' }, prijs: 1000, eten: ['vlees'] };
    const after = { heeftHond: { answer: 'yes' }, prijs: 125050, eten: ['vlees', 'brok'], naamHond: 'Bello' };
    expect(diffAnswers(sample, before, after)).toEqual([
      { fieldId: 'naamHond', label: 'Hoe heet de hond?', before: '', after: 'Bello' },
      { fieldId: 'eten', label: 'Wat eet de hond?', before: 'Vlees', after: 'Vlees en Brokken' },
      { fieldId: 'prijs', label: 'Prijs', before: '€\u00a010,00', after: '€\u00a01.250,50' },
    ]);
  });

  it('between two versions is said in words', () => {
    const [first, second] = sample.sections;
    const next: Template = {
      ...sample,
      version: 2,
      title: 'Proef van een hond',
      sections: [
        {
          ...first!,
          fields: first!.fields
            .slice(0, 4)
            .map((field) => (field.id === 'eten' ? { ...field, required: true } : field)),
        },
        second!,
      ],
      parties: sample.parties.map((rule) => ({ ...rule, round: 1 })),
    };
    expect(diffTemplates(sample, sample)).toEqual([]);
    expect(diffTemplates(sample, next)).toEqual([
      'De titel was “Proef” en is nu “Proef van een hond”.',
      'Vraag weg: “Uitleg”.',
      'De vraag “Wat eet de hond?” is nu verplicht.',
      'Ondertekenaar gewijzigd: “Dienst, ronde 2, 1 tot 1, allen” is nu “Dienst, ronde 1, 1 tot 1, allen”.',
    ]);
  });
});
