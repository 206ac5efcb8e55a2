import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#app/forms/answers.ts';
import {
  assertTemplates,
  checkTemplate,
  composeDocument,
  composeSummary,
  templateJsonSchema,
  validateAnswers,
} from '#app/forms/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate, newestTemplates, templates } from '#templates/index.ts';
import { documentContext, textOfBlocks } from '../forms/document.ts';

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6 });
addFormats(ajv);

const cases = newestTemplates().flatMap((template) =>
  (templateExamples[template.id] ?? []).map((example) => ({
    template,
    example,
    id: template.id,
    name: example.name,
  })),
);

describe('every template', () => {
  it('passes the check at start-up', () => {
    expect(templates.flatMap(checkTemplate)).toEqual([]);
    expect(() => assertTemplates(templates)).not.toThrow();
  });

  it('has a minimal, a typical and a full example', () => {
    for (const { id } of templates) {
      expect(templateExamples[id]?.map(({ name }) => name)).toEqual(['minimal', 'typical', 'full']);
    }
  });

  it('is found by id and version', () => {
    expect(getTemplate('deelnemersovereenkomst', 1)?.title).toContain('Deelnemersovereenkomst');
    expect(getTemplate('deelnemersovereenkomst')?.version).toBe(1);
    expect(getTemplate('deelnemersovereenkomst', 99)).toBeUndefined();
    expect(getTemplate('__proto__')).toBeUndefined();
  });
});

describe('every example', () => {
  it.each(cases)('$id, $name: is complete and stored as it stands', ({ template, example }) => {
    const checked = validateAnswers(
      template,
      example.answers,
      { country: example.country },
      { mode: 'complete' },
    );
    expect(checked.errors).toEqual({});
    expect(checked.value).toEqual(example.answers);
  });

  it.each(cases)('$id, $name: fits the JSON Schema', ({ template, example }) => {
    const validate = ajv.compile({ ...templateJsonSchema(template), $id: `${template.id}-${example.name}` });
    validate(example.answers);
    expect(validate.errors).toBeNull();
  });

  it.each(cases)('$id, $name: makes a document without open places', ({ template, example }) => {
    const content = composeDocument(template, example.answers, documentContext(template, example.country));
    const text = textOfBlocks(content.blocks);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|…………/);
    expect(text).not.toMatch(/\.\.(?!\.)/);
    expect(
      composeSummary(template, example.answers as Answers, documentContext(template, example.country)).join(
        ' ',
      ),
    ).not.toContain('…………');
    // What nobody signs has one place: the organisation's own seal.
    expect(content.signatures).toHaveLength(Math.max(1, template.parties.length));
  });

  it.each(cases)(
    '$id, $name: has articles numbered without holes, also where articles refer to each other',
    ({ template, example }) => {
      const { blocks } = composeDocument(
        template,
        example.answers,
        documentContext(template, example.country),
      );
      const articles = blocks.filter((block) => block.type === 'article');
      expect(articles.map(({ number }) => number)).toEqual(articles.map((_, index) => index + 1));
      for (const { number, clauses } of articles) {
        expect(clauses.map((clause) => clause.number)).toEqual(
          clauses.map((_, index) => `${number}.${index + 1}`),
        );
      }
      const named = [...textOfBlocks(blocks).matchAll(/artikel (\d+)(?! van| \d|,? lid|:)/gi)].map((match) =>
        Number(match[1]),
      );
      expect(named.filter((number) => number > articles.length && number < 100 && number !== 26)).toEqual([]);
    },
  );
});

describe('an empty form', () => {
  it.each(newestTemplates().map((template) => ({ id: template.id, template })))(
    '$id can be printed and filled in by hand',
    ({ template }) => {
      const { blocks, signatures } = composeDocument(
        template,
        {},
        { ...documentContext(template, 'NL'), parties: [] },
      );
      const facts = blocks.filter((block) => block.type === 'facts').flatMap(({ items }) => items);
      expect(facts.length).toBeGreaterThan(3);
      expect(facts.every(({ value }) => value === null)).toBe(true);
      expect(signatures.length).toBeGreaterThanOrEqual(template.parties.length);
      expect(signatures.every(({ name }) => name === '')).toBe(template.parties.length > 0);
    },
  );
});

describe('a sensitive consent', () => {
  const template = getTemplate('deelnemersovereenkomst')!;
  const example = templateExamples.deelnemersovereenkomst![1]!;

  it('starts with nothing ticked and prints what was refused as refused', () => {
    const { toestemming, ...without } = example.answers;
    const answers = without as Answers;
    const { value } = validateAnswers(
      template,
      { ...without, toestemming: {} },
      { country: 'NL' },
      { mode: 'complete' },
    );
    const { blocks } = composeDocument(template, value, documentContext(template, 'NL'));
    const boxes = blocks
      .filter((block) => block.type === 'choices')
      .filter(({ options }) => options.some(({ text }) => text === 'Stichting Werk c.s.'));
    expect(toestemming).toBeDefined();
    expect(boxes).toHaveLength(3);
    expect(
      boxes.flatMap(({ options }) => options).every(({ chosen, note }) => chosen === false && note === 'Nee'),
    ).toBe(true);
    const open = composeDocument(template, answers, documentContext(template, 'NL')).blocks.filter(
      (block) => block.type === 'choices',
    );
    expect(
      open
        .filter(({ label }) => label.includes('praten'))
        .flatMap(({ options }) => options)
        .map(({ chosen }) => chosen),
    ).toEqual([null, null, null]);
  });

  it('prints until when each yes counts', () => {
    const text = textOfBlocks(
      composeDocument(template, example.answers, documentContext(template, 'NL')).blocks,
    );
    expect(text).toContain('UWV Voorbeeldstreek [ja] Ja, tot en met 2 april 2027');
    expect(text).toContain('Stichting Werk c.s. [nee] Nee');
  });
});
