import { expect, it } from 'vitest';
import type { Block } from '#app/forms/content/blocks.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { longAgreementSample } from '#tests/support/document-content.ts';
import { hasPoppler, wordsOfPdf } from '#tests/support/poppler.ts';

const sentences = Array.from({ length: 120 }, (_, index) => `Zin${index + 1} gaat over wat er is gebeurd.`);
const manyLines = Array.from({ length: 150 }, (_, index) => `Zin${index + 1}`);

/** Points from the top, on A4. */
const aboveFooter = 790;

it.runIf(hasPoppler).each([
  { name: 'in one stretch', value: sentences.join(' ') },
  { name: 'in short lines', value: sentences.join('\n') },
  { name: 'in many lines of one word', value: manyLines.join('\n') },
])(
  'an answer longer than a page goes on on the next, $name, and nothing of it is cut off',
  async ({ value }) => {
    const { content, context } = longAgreementSample();
    const blocks: Block[] = [
      { type: 'paragraph', text: 'Vooraf.' },
      { type: 'facts', items: [{ label: 'Wat is er gebeurd?', value }] },
      { type: 'paragraph', text: 'Daarna.' },
    ];
    const { bytes } = await renderDocument({ ...content, blocks }, context);
    const words = wordsOfPdf(bytes);
    const answer = words.filter(({ word }) => /^Zin\d+$/.test(word));
    const wanted = value.match(/Zin\d+/g) ?? [];
    expect(answer.map(({ word }) => word)).toEqual(wanted);
    expect(answer.filter(({ yMax }) => yMax > aboveFooter)).toEqual([]);
  },
);
