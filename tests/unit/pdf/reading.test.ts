import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/forms/index.ts';
import { editionNamed, editionNames, editionsOf } from '#app/forms/content/editions.ts';
import { readingItems } from '#app/pdf/reading/reading-items.ts';
import { thoughtsOf } from '#app/pdf/reading/thoughts.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';
import { expectedRows } from '#tests/support/pdf-faults/expected-text.ts';
import { faultsInReading, textOfItem } from '#tests/support/pdf-faults/reading-faults.ts';
import { lettersOf } from '#tests/support/pdf-faults/stream.ts';
import { hasPoppler } from '#tests/support/poppler.ts';
import { documentContext } from '../forms/document.ts';

const readable = newestTemplates().filter((template) => editionsOf(template).includes('large'));
const cases = readable.flatMap((template) => [
  ...(templateExamples[template.id] ?? []).map((example) => ({ template, id: template.id, ...example })),
  { template, id: template.id, name: 'empty', country: 'NL' as const, answers: {} },
]);
type Case = (typeof cases)[number];

describe('an edition to read', () => {
  it('is there for what clients and complainants sign, and for nothing else', () => {
    expect(readable.map(({ id }) => id).sort()).toEqual([
      'afsprakennota',
      'arbeidsinteressetest',
      'assessment-lijst',
      'deelnemersovereenkomst',
      'evaluatie-client',
      'evaluatieverslag',
      'klachtmelding',
      'raamovereenkomst-client',
      'uitvoeringsplan',
      'voortgangsrapportage',
    ]);
    for (const template of readable) {
      expect(editionNamed(template, editionNames.easy)).toBe('easy');
      expect(editionNamed(template, editionNames.cards)).toBeUndefined();
    }
  });

  it.each(cases)('$id, $name: says all that the document says', (one) => {
    const { content, isBlank } = composed(one);
    const said = lettersOf(readingItems(content, isBlank).flatMap(textOfItem).join(''));
    const asked = expectedRows({ ...content, signatures: [] }, isBlank)
      .flatMap(({ cells }) => cells)
      .filter((cell) => !said.includes(lettersOf(cell)));
    // The texts in a drawing stand in the table of its numbers, perhaps with a shorter number.
    expect(asked.filter((cell) => !/^[\d.,]+$/.test(cell))).toEqual([]);
  });

  it.runIf(hasPoppler).each(
    cases
      .filter(({ id, name }) => name === 'typical' || (name === 'empty' && id === 'evaluatie-client'))
      .flatMap((one, index) => ({
        ...one,
        edition: index % 2 === 0 ? ('large' as const) : ('easy' as const),
      })),
  )(
    '$id, $name, $edition: every text stands in its place, in its order, whole and alone',
    printedWell,
    30_000,
  );

  it
    .runIf(hasPoppler)
    .each(
      cases
        .filter(({ id, name }) => name === 'full' && id === 'deelnemersovereenkomst')
        .flatMap((one) => (['large', 'easy'] as const).map((edition) => ({ ...one, edition }))),
    )('$id, $name, $edition: also when it is full', printedWell, 30_000);
});

async function printedWell(one: Case & { edition: 'large' | 'easy' }) {
  const { edition } = one;
  const { content, context, isBlank } = composed(one);
  const pdf = await renderDocument(content, {
    ...context,
    formLine: `${one.template.title}, versie ${String(one.template.version)}`,
    salt: '0'.repeat(32),
    verifyUrl: 'https://portaal.example/verifieer',
    isBlank,
    edition,
  });
  // Nobody can sign it.
  expect(pdf.signatureBoxes).toEqual([]);
  expect(faultsInReading(pdf.bytes, content, { edition, reference: context.reference, isBlank })).toEqual([]);
}

function composed({ template, name, country, answers }: Case) {
  const isBlank = name === 'empty';
  const about = documentContext(template, country);
  const context = { ...about, ...(isBlank && { parties: [] }) };
  return { content: composeDocument(template, answers, context), context, isBlank };
}

describe('a text in thoughts', () => {
  it('has each sentence by itself, and a long one in lines that end where a thought ends', () => {
    expect(
      thoughtsOf(
        'U kiest zelf. Zegt u nee? Dan komt uw vraag niet in het overleg, en uw contactpersoon zoekt met u een andere weg.',
      ),
    ).toEqual([
      ['U kiest zelf.'],
      ['Zegt u nee?'],
      ['Dan komt uw vraag niet in het overleg,', 'en uw contactpersoon zoekt met u een andere weg.'],
    ]);
  });

  it.each([
    'Kijk in art. 6 van de wet, bijv. bij mevr. De Wit of J. Jansen.',
    'Om 9.30 uur op 1. de werkplek of 2. het kantoor.',
    '“Ik wil werken”, zei Sanne.',
  ])('breaks no sentence at a dot that ends none: %s', (text) => {
    expect(thoughtsOf(text).length).toBe(1);
  });

  it('loses no letter and changes no order', () => {
    const texts = cases.flatMap((one) => readingItems(composed(one).content, false).flatMap(textOfItem));
    for (const text of texts) expect(lettersOf(thoughtsOf(text).flat().join(' '))).toBe(lettersOf(text));
  });
});
