import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tableOfChart } from '#app/forms/content/chart.ts';
import type { Block } from '#app/forms/content/blocks.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import type { SignatureBox } from '#app/pdf/render.server.ts';
import {
  consentSample,
  covenantSample,
  emptySample,
  longAgreementSample,
  type SampleDocument,
} from '#tests/support/document-content.ts';
import { hasPoppler, textOfPdf, wordsOfPdf } from '#tests/support/poppler.ts';

const render = ({ content, context }: SampleDocument) => renderDocument(content, context);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the bytes of a document', () => {
  it('are the same each time, also when two are made at once and in another process, after another document', async () => {
    const [first, second] = await Promise.all([render(consentSample()), render(consentSample())]);
    const other = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      'tests/support/print-sample-hash.ts',
    ]);
    expect(sha256(second.bytes)).toBe(sha256(first.bytes));
    expect(other.stdout).toBe(sha256(first.bytes));
  });

  it('do not depend on what was made before', async () => {
    const first = await render(longAgreementSample({ articles: 3, rows: 6 }));
    await render(consentSample());
    await render(covenantSample(3));
    const again = await render(longAgreementSample({ articles: 3, rows: 6 }));
    expect(sha256(again.bytes)).toBe(sha256(first.bytes));
  });

  it('cannot be guessed from the text: another salt gives other bytes', async () => {
    const { content, context } = consentSample();
    const salted = await renderDocument(content, { ...context, salt: 'ffeeddccbbaa99887766554433221100' });
    expect(sha256(salted.bytes)).not.toBe(sha256((await render({ content, context })).bytes));
    expect(Buffer.from(salted.bytes).includes('uuid:ffeeddccbbaa99887766554433221100')).toBe(true);
  });
});

it('fills its pages, also with many short articles', async () => {
  const { content, context } = longAgreementSample();
  const blocks = Array.from({ length: 40 }, (_, index): Block => ({
    type: 'article',
    number: index + 1,
    title: 'Kort',
    clauses: [{ number: `${String(index + 1)}.1`, text: 'Een korte afspraak.' }],
  }));
  // An article is some 55 points high and a page has room for 680.
  expect((await render({ content: { ...content, blocks }, context })).pages).toBeLessThanOrEqual(5);
});

describe('the places to sign', () => {
  it.each([1, 2, 15, 60])(
    'give each of %i parties one, on a page and apart from the others',
    async (partners) => {
      const sample = covenantSample(partners);
      const { signatureBoxes, pages } = await render(sample);
      expect(signatureBoxes.map((box) => box.name)).toEqual(
        sample.content.signatures.map((place) => place.partyId),
      );
      expect(new Set(signatureBoxes.map((box) => box.alt)).size).toBe(partners);
      for (const box of signatureBoxes) {
        const [left, bottom, right, top] = box.rect;
        expect(box.page).toBeLessThan(pages);
        expect(Math.min(left, bottom, 595 - right, 842 - top)).toBeGreaterThan(30);
        expect(right - left).toBeGreaterThan(200);
        expect(top - bottom).toBeGreaterThanOrEqual(56);
      }
      const overlapping = signatureBoxes.flatMap((box, index) =>
        signatureBoxes.slice(index + 1).filter((other) => overlap(box, other)),
      );
      expect(overlapping).toEqual([]);
    },
  );

  it('tell two parties of one name apart', async () => {
    const sample = covenantSample(2);
    const signatures = sample.content.signatures.map((place) => ({ ...place, name: 'Jan Jansen' }));
    const { signatureBoxes } = await render({ ...sample, content: { ...sample.content, signatures } });
    expect(signatureBoxes.map((box) => box.alt)).toEqual([
      'Handtekening van Jan Jansen, Samenwerkingspartner',
      'Handtekening van Jan Jansen, Samenwerkingspartner (2)',
    ]);
  });
});

it('says which characters it could not print, and shows it in their place', async () => {
  const sample = consentSample();
  const blocks: Block[] = [
    { type: 'facts', items: [{ label: 'Hoe gaat het?', value: 'Goed 😀😀 en 漢字' }] },
  ];
  const { unprintable, bytes } = await render({ ...sample, content: { ...sample.content, blocks } });
  expect(unprintable).toEqual(['😀', '漢', '字']);
  if (hasPoppler) expect(textOfPdf(bytes)).toContain('Goed [teken onbekend] en [teken onbekend]');
});

describe.runIf(hasPoppler)('what another program reads in a document', () => {
  it('is every question and every answer, in order', async () => {
    const sample = longAgreementSample({ articles: 8, rows: 60 });
    const text = textOfPdf((await render(sample)).bytes);
    let position = 0;
    for (const expected of sample.content.blocks.flatMap(wordsOfBlock)) {
      const found = text.indexOf(expected.replace(/\s+/g, ' '), position);
      expect(found, `"${expected}" after position ${String(position)}`).toBeGreaterThanOrEqual(position);
      position = found;
    }
    expect(text.indexOf('Handtekening, naam en datum', position)).toBeGreaterThan(position);
  });

  it('repeats the head of a table on each page, and names the page, form and reference', async () => {
    const { bytes, pages } = await render(longAgreementSample({ articles: 1, rows: 90 }));
    const text = textOfPdf(bytes);
    expect(text.split('Wat doet de medewerker?').length - 1).toBeGreaterThanOrEqual(4);
    for (let page = 1; page <= pages; page += 1)
      expect(text).toContain(`Pagina ${String(page)} van ${String(pages)}`);
    expect(text.split('Raamovereenkomst werkgever, versie 1 Kenmerk RWG-2026-0007').length - 1).toBe(pages);
  });

  it('lies within the margins, also for words that are too long for a line', async () => {
    const sample = consentSample();
    const long = `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} ${'x'.repeat(300)} jan@${'voorbeeld'.repeat(20)}.example`;
    const blocks: Block[] = [
      { type: 'facts', items: [{ label: long, value: long }] },
      {
        type: 'table',
        caption: long,
        columns: [
          { label: long, width: 1 },
          { label: 'b', width: 5 },
        ],
        rows: [[long, long]],
      },
      { type: 'choices', label: long, options: [{ text: long, chosen: true, note: long }] },
      { type: 'article', number: 1, title: long, clauses: [{ number: '1.1', text: long }] },
    ];
    const words = wordsOfPdf(
      (
        await render({
          ...sample,
          content: { ...sample.content, blocks: [...sample.content.blocks, ...blocks] },
        })
      ).bytes,
    );
    expect(words.length).toBeGreaterThan(100);
    expect(
      words.filter((word) => word.xMin < 57 || word.xMax > 539 || word.yMin < 40 || word.yMax > 815),
    ).toEqual([]);
  });

  it('leaves room instead of answers in the empty form', async () => {
    const text = textOfPdf((await render(emptySample())).bytes);
    expect(text).toContain('Geboortedatum');
    expect(text).not.toContain('Niet ingevuld');
    expect(text).not.toContain('Müller');
  });
});

function overlap(a: SignatureBox, b: SignatureBox): boolean {
  return (
    a.page === b.page &&
    a.rect[0] < b.rect[2] &&
    b.rect[0] < a.rect[2] &&
    a.rect[1] < b.rect[3] &&
    b.rect[1] < a.rect[3]
  );
}

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'facts':
      return block.items.flatMap((fact) => [fact.label, fact.value ?? 'Niet ingevuld']);
    case 'table':
      // Rows that stand beside each other on one line each; the head comes again in between.
      return [
        block.caption,
        ...block.columns.map((column) => column.label),
        ...block.rows.map((row) => row.slice(0, 3).join(' ')),
      ];
    case 'chart':
      return wordsOfBlock(tableOfChart(block));
    case 'choices':
      return [block.label, ...block.options.flatMap((option) => [option.text, option.note ?? ''])];
    case 'article':
      return [block.title, ...block.clauses.flatMap((clause) => [clause.number, clause.text.slice(0, 60)])];
  }
}
