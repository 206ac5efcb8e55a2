import type { Block, DocumentContent } from '#app/forms/content/blocks.ts';
import { chartShapes } from '#app/forms/content/chart-shapes.ts';
import { tableOfChart } from '#app/forms/content/chart.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';

/**
 * Texts that stand beside each other, in reading order. Where a page ends they go on beside each other on the next.
 * What opens something (a heading, a question above its options) may not be the last on a page.
 */
export interface ExpectedRow {
  cells: readonly string[];
  opens?: true;
  /** What a table repeats at the head of each page it goes on on. */
  head?: string;
}

/** Everything that a document says below its first head, in reading order. */
export function expectedRows({ blocks, signatures }: DocumentContent, isBlank: boolean): ExpectedRow[] {
  // What nobody signs does not speak of signing.
  const isSealed = signatures.every(({ partyId }) => partyId === organisationField);
  const under = isSealed ? 'Zegel van de organisatie, met datum' : 'Handtekening, naam en datum';
  return [
    ...blocks.flatMap((block) => rowsOfBlock(block, isBlank)),
    ...(signatures.length > 0 ? [opener(isSealed ? 'Verzegeling' : 'Ondertekening')] : []),
    ...signatures.map(({ title, name, capacityLine }) => ({
      cells: [title, name, capacityLine, ...(isBlank ? ['Naam', 'Datum'] : [under])],
    })),
  ];
}

/** The texts without their places, for what is set in another way than a common document. */
export function textsOf(content: DocumentContent): string[] {
  return expectedRows(content, false).flatMap(({ cells }) => cells);
}

function rowsOfBlock(block: Block, isBlank: boolean): ExpectedRow[] {
  switch (block.type) {
    case 'heading':
      return [opener(block.text)];
    case 'paragraph':
      return [block.text.endsWith(':') ? opener(block.text) : { cells: [block.text] }];
    case 'list':
      return block.items.map((item, index) => ({
        cells: [block.ordered ? `${String(index + 1)}.` : '•', item],
      }));
    case 'facts':
      return block.items.map(({ label, value }) => ({
        cells: [
          label,
          ...(value !== null && value.trim() !== '' ? [value] : isBlank ? [] : ['Niet ingevuld']),
        ],
      }));
    case 'table':
      return rowsOfTable(block, isBlank);
    case 'chart':
      return [
        ...chartShapes(block).labels.map(({ text }): ExpectedRow => ({ cells: [text], opens: true })),
        ...(block.series.length > 1 ? block.series.map((label) => ({ cells: [label] })) : []),
        ...rowsOfTable(tableOfChart(block), isBlank),
      ];
    case 'choices':
      return [
        ...(block.label === '' ? [] : [opener(block.label)]),
        ...block.options.map(({ text, note = '' }) => ({ cells: [text, note] })),
      ];
    case 'article':
      return [
        opener(`Artikel ${String(block.number)}. ${block.title}`),
        ...block.clauses.map(({ number, text }) => ({ cells: [number, text] })),
      ];
  }
}

function rowsOfTable(
  { caption, columns, rows }: Extract<Block, { type: 'table' }>,
  isBlank: boolean,
): ExpectedRow[] {
  const head = columns.map(({ label }) => label).join(' ');
  const hasWords = rows.some((row) => row.some((cell) => cell !== ''));
  return [
    opener(caption),
    // Rows to write on have no words, so that the head may be the last word of its page.
    { cells: columns.map(({ label }) => label), ...(hasWords && { opens: true }) },
    ...rows.map((row) => ({ cells: columns.map((_, index) => row[index] ?? ''), head })),
    ...(rows.length === 0 && !isBlank ? [{ cells: ['Niets ingevuld'] }] : []),
  ];
}

function opener(text: string): ExpectedRow {
  return { cells: [text], opens: true };
}
