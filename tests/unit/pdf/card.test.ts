import { describe, expect, it } from 'vitest';
import type { Edition } from '#app/forms/content/editions.ts';
import { composeDocument, type Answers } from '#app/forms/index.ts';
import { card, cutMarks, placesOf, sheet } from '#app/pdf/card/card-geometry.ts';
import { cardAddress } from '#app/pdf/card/card-parts.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';
import { faultsInCard, faultsInCardSheet } from '#tests/support/pdf-faults/card-faults.ts';
import { hasPoppler } from '#tests/support/poppler.ts';
import { documentContext } from '../forms/document.ts';

const cases = newestTemplates()
  .filter(({ paper }) => paper?.layout === 'card')
  .flatMap((template) => [
    ...(templateExamples[template.id] ?? []).map((example) => ({ template, id: template.id, ...example })),
    { template, id: template.id, name: 'empty', country: 'NL' as const, answers: {} },
  ]);
type Case = (typeof cases)[number];

describe.runIf(hasPoppler)('a card', () => {
  it.each(cases)('$id, $name: has two sides with all that it should say, inside the card', async (one) => {
    const { pdf, content, about } = await printed(one);
    expect(pdf.unprintable).toEqual([]);
    expect(faultsInCard(pdf, content, about)).toEqual([]);
  });

  it.each(cases)('$id, $name: ten on a sheet, each whole, with its own back behind it', async (one) => {
    const { pdf, content, about } = await printed(one, 'cards');
    expect(faultsInCardSheet(pdf.bytes, content, about)).toEqual([]);
    expect(pdf.signatureBoxes).toEqual([]);
  });

  it('with more words than fit is not cut off: it asks for more than two sides', async () => {
    const [one] = cases;
    if (!one) throw new Error('no card');
    const help = 'Praat rustig en wacht op antwoord. '.repeat(14);
    const { pdf } = await printed({ ...one, answers: { ...one.answers, hulp: help } });
    expect(pdf.pages).toBeGreaterThan(2);
  });
});

describe('the sheet of ten', () => {
  it('has cards of 85.60 by 53.98 mm, inside an A4', () => {
    const millimetres = (points: number) => Math.round((points / 72) * 25.4 * 100) / 100;
    expect([millimetres(card.width), millimetres(card.height)]).toEqual([85.6, 53.98]);
    for (const { left, top } of placesOf('front')) {
      expect(left).toBeGreaterThan(0);
      expect(left + card.width).toBeLessThan(sheet.width);
      expect(top).toBeGreaterThan(0);
      expect(top + card.height).toBeLessThan(sheet.height);
    }
  });

  it('turned over its long edge, has the back of each card behind its front', () => {
    const fronts = placesOf('front');
    for (const { number, left, top } of placesOf('back')) {
      const front = fronts.find((one) => one.number === number);
      expect(top).toBe(front?.top);
      // What lies so far from the left on the front lies as far from the right on the back.
      expect(sheet.width - left - card.width).toBeCloseTo(front?.left ?? NaN, 5);
    }
  });

  it('has a cut mark at both ends of each cut, and none on a card', () => {
    const marks = cutMarks();
    expect(marks).toHaveLength(2 * (sheet.columns + 1) + 2 * (sheet.rows + 1));
    for (const { from, to } of marks) {
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      for (const { left, top } of placesOf('front')) {
        const isOn = x > left && x < left + card.width && y > top && y < top + card.height;
        expect(isOn).toBe(false);
      }
    }
  });
});

it('the code on a card leads to where only staff get further', () => {
  expect(cardAddress('https://portaal.example/verifieer/K7QM-2HXD-9RTC')).toBe(
    'https://portaal.example/pasje/K7QM-2HXD-9RTC',
  );
});

async function printed({ template, name, country, answers }: Case & { answers: Answers }, edition?: Edition) {
  const isBlank = name === 'empty';
  const context = { ...documentContext(template, country), reference: 'K7QM-2HXD-9RTC' };
  const content = composeDocument(template, answers, context);
  const pdf = await renderDocument(content, {
    ...context,
    formLine: template.title,
    salt: '0'.repeat(32),
    verifyUrl: 'https://portaal.example/verifieer/K7QM-2HXD-9RTC',
    isBlank,
    ...(edition && { edition }),
  });
  return { pdf, content, about: { reference: context.reference, isBlank } };
}
