import { tableOfChart } from '#app/forms/content/chart.ts';
import { type Depth, headingDepths } from '#app/forms/content/heading-depths.ts';
import type { Block, DocumentContent } from '#app/forms/content/blocks.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { isSmallChoice } from '../parts/keep-together.ts';

type ChoicesBlock = Extract<Block, { type: 'choices' }>;

/** What stands below each other in an edition to read. Those of one list have the same `list`. */
export type ReadingItem =
  | { kind: 'heading'; depth: Depth; text: string }
  /** Says what follows, and stays with it. */
  | { kind: 'label'; text: string; drawing?: string }
  | { kind: 'text'; text: string; isLead: boolean }
  | { kind: 'point'; list: string; label: string; text: string }
  /** `null`: room to write. `begins`: the first of its list. */
  | {
      kind: 'fact';
      list: string;
      label: string;
      value: string | null;
      lines?: number;
      begins?: true;
      row?: ReadingRow;
    }
  /** `isKept`: all of its list stay on one page. */
  | { kind: 'option'; list: string; option: ChoicesBlock['options'][number]; isKept: boolean };

/** Of a table: `isKept` when it stays on one page. */
export interface ReadingRow {
  isKept: boolean;
}

/** A document in one column: a table becomes a list for each of its rows, a drawing the table of its numbers. */
export function readingItems({ blocks, signatures }: DocumentContent, isBlank: boolean): ReadingItem[] {
  const depths = headingDepths(blocks);
  const who = signatures.filter(({ partyId }) => partyId !== organisationField);
  return [
    ...blocks.flatMap((block, index) => itemsOf(block, depths[index] ?? 2, `b${String(index)}`, isBlank)),
    ...(who.length === 0 ? [] : [{ kind: 'heading', depth: 2, text: 'Wie ondertekenen dit?' } as const]),
    ...who.map(({ title, name, capacityLine }) => ({
      kind: 'point' as const,
      list: 'who',
      label: '•',
      text: [title, [name, capacityLine].filter((words) => words !== '').join(', ')]
        .filter((words) => words !== '')
        .join(': '),
    })),
  ];
}

function itemsOf(block: Block, depth: Depth, list: string, isBlank: boolean): ReadingItem[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', depth, text: block.text }];
    case 'paragraph':
      return [
        block.text.endsWith(':')
          ? { kind: 'label', text: block.text }
          : { kind: 'text', text: block.text, isLead: block.tone === 'lead' },
      ];
    case 'list':
      return block.items.map((text, index) => ({
        kind: 'point',
        list,
        label: block.ordered ? `${String(index + 1)}.` : '•',
        text,
      }));
    case 'facts':
      return block.items.map(({ label, value, lines }, index) => ({
        ...fact(list, label, value, isBlank),
        ...(lines !== undefined && { lines }),
        ...(index === 0 && { begins: true as const }),
      }));
    case 'table':
      return itemsOfTable(block, list, isBlank);
    case 'chart':
      return itemsOfTable(tableOfChart(block), list, isBlank);
    case 'choices':
      return [
        ...(block.label === ''
          ? []
          : [
              {
                kind: 'label' as const,
                text: block.label,
                ...(block.drawing !== undefined && { drawing: block.drawing }),
              },
            ]),
        ...block.options.map((option) => ({
          kind: 'option' as const,
          list,
          option,
          isKept: isSmallChoice(block),
        })),
      ];
    case 'article':
      return [
        { kind: 'heading', depth, text: `Artikel ${String(block.number)}. ${block.title}` },
        ...block.clauses.map(({ number, text }) => ({ kind: 'point' as const, list, label: number, text })),
      ];
  }
}

/** Of each row what stands under which head; what is empty shows that it is. */
function itemsOfTable(
  { caption, columns, rows }: Extract<Block, { type: 'table' }>,
  list: string,
  isBlank: boolean,
): ReadingItem[] {
  const isEmpty = rows.every((row) => row.every((cell) => cell === ''));
  const toWrite = isBlank && isEmpty ? Array.from({ length: blankRows }, (): string[] => []) : rows;
  return [
    { kind: 'label', text: caption },
    ...(toWrite.length === 0 ? [{ kind: 'text', text: 'Niets ingevuld', isLead: false } as const] : []),
    ...toWrite.flatMap((row, at) =>
      columns
        .map(({ label }, index) => ({ label, value: row[index] ?? '' }))
        .map(({ label, value }, index) => ({
          ...fact(`${list}.${String(at)}`, label, value === '' && !isBlank ? openCell : value, isBlank),
          ...(index === 0 && { begins: true as const }),
          row: { isKept: row.join('').length <= longRow },
        })),
    ),
  ];
}

function fact(list: string, label: string, value: string | null, isBlank: boolean) {
  const words = value !== null && value.trim() !== '' ? value : isBlank ? null : 'Niet ingevuld';
  return { kind: 'fact' as const, list, label, value: words };
}

/** What is said of a cell with nothing in it. */
export const openCell = '–';
/** Longer than this, in letters, a row may be broken over two pages. */
const longRow = 300;
/** Room on paper for so many rows of a table. */
const blankRows = 2;
