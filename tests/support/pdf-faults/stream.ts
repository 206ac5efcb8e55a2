import type { PdfPage } from '../poppler.ts';

/** The letters of a document's pages one after the other, without running head and foot and without spaces. */
export interface Stream {
  letters: string;
  /** Where each page ends. */
  ends: readonly number[];
  /** Words of scripts that are read from right to left, which the letters only count. */
  rightToLeft: ReadonlySet<string>;
}

/** The letters between the running head and foot, which lie above `from` and below `to` (points from the top). */
export function streamOf(pages: readonly PdfPage[], { from, to }: { from: number; to: number }): Stream {
  const texts = pages.map(({ words }) =>
    words.filter(({ yMin }) => yMin >= from && yMin < to).map(({ text }) => text),
  );
  const letters = texts.map((words) => lettersOf(words.join(' ')));
  return {
    letters: letters.join(''),
    ends: letters.map((_, index) => letters.slice(0, index + 1).join('').length),
    // Poppler gives their letters from left to right.
    rightToLeft: new Set(
      texts
        .flat()
        .flatMap(rightToLeftWords)
        .flatMap((word) => [word, [...word].reverse().join('')]),
    ),
  };
}

/**
 * A text as the stream has it: no spaces, no hyphens that come from breaking a word. Letters that are read from right to
 * left stand for each other, without the marks around them, as they lie in the order of the eye.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200e\u200f\u202a-\u202e]/g, '')
    .replace(rightToLeftRun, (run) => run.replace(/\P{L}/gu, '').replace(/[^]/gu, 'ا'));
}

/** The words of a text that are read from right to left. */
export function rightToLeftWords(text: string): string[] {
  return text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g) ?? [];
}

const rightToLeftRun =
  /\p{P}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\p{P}]*/gu;
