import type { ExpectedRow } from './expected-text.ts';
import { lettersOf, rightToLeftWords, type Stream } from './stream.ts';

/**
 * What of the expected texts is not in the document, stands elsewhere than it should, is there without being expected,
 * or opens something and is the last of a page.
 */
export function textFaults(stream: Stream, rows: readonly ExpectedRow[]): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const row of rows) {
    const missing = row.cells.flatMap(rightToLeftWords).filter((word) => !stream.rightToLeft.has(word));
    if (missing.length > 0) faults.push(`missing: "${missing.join(' ')}"`);
    const end = endOfRow(stream, row, at);
    if (end === undefined) {
      const found = laterPlaceOf(stream, row, at);
      faults.push(
        found === undefined
          ? `missing: "${shown(row)}" (page ${pageAt(stream, at)} goes on with "${stream.letters.slice(at, at + 40)}")`
          : `page ${pageAt(stream, at)}: "${stream.letters.slice(at, found.start).slice(0, 60)}" stands before "${shown(row)}"`,
      );
      if (found === undefined) continue;
      at = found.end;
    } else at = end;
    if (row.opens && stream.ends.slice(0, -1).includes(at) && shown(row) !== '')
      faults.push(`page ${pageAt(stream, at - 1)}: "${shown(row)}" is the last of its page`);
  }
  if (at < stream.letters.length) faults.push(`left over: "${stream.letters.slice(at, at + 60)}"`);
  return faults;
}

/** Where the row ends that begins at `at`, over one page or more; undefined when it does not stand there. */
function endOfRow(stream: Stream, { cells, head }: ExpectedRow, at: number): number | undefined {
  const texts = cells.map(lettersOf);
  const repeated = head === undefined ? '' : lettersOf(head);
  // Of a line that is read from right to left, its numbers and Latin words come in the order of the eye.
  const hasRightToLeft = cells.some((cell) => rightToLeftWords(cell).length > 0);
  return goOn(texts, at);

  function goOn(rest: readonly string[], from: number): number | undefined {
    const text = rest.join('');
    if (stream.letters.startsWith(text, from)) return from + text.length;
    if (hasRightToLeft && sorted(stream.letters.slice(from, from + text.length)) === sorted(text))
      return from + text.length;
    if (isPageStart(stream, from) && repeated !== '' && stream.letters.startsWith(repeated, from)) {
      const below = goOn(rest, from + repeated.length);
      if (below !== undefined) return below;
    }
    return broken(rest, [], from);
  }

  /** The row broken at the end of this page: of each cell a beginning stands here, the rest on the next page. */
  function broken(rest: readonly string[], left: readonly string[], from: number): number | undefined {
    const end = stream.ends.find((one) => one > from) ?? stream.letters.length;
    const [cell, ...others] = rest;
    if (cell === undefined)
      return isPageStart(stream, from) && left.join('') !== whole(texts) ? goOn(left, from) : undefined;
    const most = commonLength(stream.letters.slice(from, end), cell);
    for (let length = most; length >= Math.max(0, most - 2); length -= 1) {
      const found = broken(others, [...left, cell.slice(length)], from + length);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const sorted = (text: string): string => [...text].sort().join('');
const whole = (texts: readonly string[]): string => texts.join('');

function laterPlaceOf(
  stream: Stream,
  row: ExpectedRow,
  at: number,
): { start: number; end: number } | undefined {
  const first = lettersOf(row.cells.find((cell) => cell !== '') ?? '').slice(0, 24);
  if (first === '') return undefined;
  for (
    let start = stream.letters.indexOf(first, at);
    start >= 0;
    start = stream.letters.indexOf(first, start + 1)
  ) {
    const end = endOfRow(stream, row, start);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

function isPageStart({ ends }: Stream, at: number): boolean {
  return at === 0 || ends.includes(at);
}

function pageAt({ ends }: Stream, at: number): string {
  return String(ends.findIndex((end) => end > at) + 1 || ends.length);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function shown({ cells }: ExpectedRow): string {
  return cells.join(' | ').replace(/\s+/g, ' ').slice(0, 80);
}
