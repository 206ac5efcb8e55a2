import { isPassive } from './passive.ts';
import { sentencesOf } from './sentences.ts';
import type { Knows } from './vocabulary.ts';

/** What a text is like to read. */
export interface Measure {
  words: number;
  /** Running sentences: those that end with a mark. */
  sentences: number;
  /** Words per running sentence; 0 without one. */
  average: number;
  longest: { words: number; text: string };
  /** Words outside the list, each as often as it stands there. */
  rare: readonly string[];
  passive: readonly string[];
}

/** Measures a text by its strings: paragraphs, items, labels. */
export function measure(strings: readonly string[], knows: Knows): Measure {
  const all = strings.flatMap(sentencesOf);
  const running = all.filter(({ ends }) => ends);
  const words = all.flatMap((sentence) => sentence.words);
  const longest = all.toSorted((a, b) => b.words.length - a.words.length)[0];
  return {
    words: words.length,
    sentences: running.length,
    average:
      running.length === 0 ? 0 : running.reduce((sum, one) => sum + one.words.length, 0) / running.length,
    longest: { words: longest?.words.length ?? 0, text: longest?.text ?? '' },
    rare: words.filter((word) => !knows(word)).map((word) => word.toLowerCase()),
    passive: all.filter(isPassive).map(({ text }) => text),
  };
}
