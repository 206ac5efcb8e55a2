import type { Block } from '#app/forms/content/blocks.ts';
import { chartShapes } from '#app/forms/content/chart-shapes.ts';

/**
 * How much of what follows a heading must stand on its page, in points. Never clearly more than what follows:
 * a longer stretch would forbid the break after it too, and push one short part after the other along.
 */
export function presenceAfter(blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  switch (next?.type) {
    case undefined:
      return 0;
    case 'heading':
      return headingHeight + presenceAfter(blocks, index + 1);
    case 'paragraph':
      return (
        linesHeight(next.text, textColumn) + (next.text.endsWith(':') ? presenceAfter(blocks, index + 1) : 0)
      );
    case 'list':
      return linesHeight(next.items[0] ?? '', textColumn);
    case 'facts':
      return rowPadding + linesHeight(next.items[0]?.value ?? '', answerColumn);
    case 'choices':
      if (next.look) return 45;
      return isSmallChoice(next) ? 20 + 22 * next.options.length : 45;
    case 'chart':
      return Math.min(300, chartShapes(next).height + 20);
    case 'table':
      return presenceOfTable(next);
    case 'article':
      return headingHeight + presenceOfClause(next.clauses[0]?.text ?? '');
  }
}

/**
 * From which block on a document stays with the places to sign, so that nobody signs a page that says nothing: a short
 * last block with the headings above it. As many as there are blocks for none.
 */
export function startOfTail(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  if (!last || !isShort(last)) return blocks.length;
  const before = blocks.slice(0, -1);
  return before.length - [...before].reverse().findIndex((block) => block.type !== 'heading');
}

function isShort(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.text.length <= shortTail.letters;
    case 'list':
      return block.items.length <= shortTail.rows && block.items.join('').length <= shortTail.letters;
    case 'facts':
      return (
        block.items.length <= shortTail.rows &&
        block.items.map(({ value }) => value ?? '').join('').length <= shortTail.letters / 2
      );
    case 'choices':
      return block.look === undefined && isSmallChoice(block);
    case 'article':
      return block.clauses.map(({ text }) => text).join('').length <= shortTail.letters;
    default:
      return false;
  }
}

const shortTail = { letters: 600, rows: 5 };

/** What of its first clause stands below an article's heading. */
export function presenceOfClause(text: string): number {
  return linesHeight(text, textColumn);
}

/** The caption, the head and the first row; of a small table, which stays whole, all rows. */
function presenceOfTable({ columns, rows }: Extract<Block, { type: 'table' }>): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const heightOf = (cells: readonly string[]) => {
    const lines = cells.map((cell, index) => {
      const room = Math.max(4, (tableLetters * (columns[index]?.width ?? 1)) / total);
      return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
    });
    return rowPadding + 13 * Math.max(1, ...lines);
  };
  const head = 24 + heightOf(columns.map(({ label }) => label));
  const kept = isSmallTable(rows) ? rows : rows.slice(0, 1);
  return Math.min(400, head + kept.reduce((sum, row) => sum + heightOf(row), 0));
}

/** A question with a few options stays on one page. */
export function isSmallChoice({ options }: Extract<Block, { type: 'choices' }>): boolean {
  return options.length <= 6 && options.map(({ text, note = '' }) => text + note).join('').length <= 800;
}

/** A few short rows stay on one page, with their head. */
export function isSmallTable(rows: readonly (readonly string[])[]): boolean {
  return rows.length <= 4 && rows.flat().join('').length <= 800;
}

const headingHeight = 30;
const rowPadding = 11;
/** Letters a line, on the careful side. */
const textColumn = 80;
const answerColumn = 52;
/** Of a table as wide as the page. */
const tableLetters = 84;

/** Up to three lines: text of four or more may break after two. */
function linesHeight(text: string, lettersALine: number): number {
  return Math.min(3, Math.max(1, Math.ceil(text.length / lettersALine))) * 14.5;
}
