import type { Measure } from './measure.ts';

/** What a text for clients may be at most; docs/reading-level.md says where each number comes from. */
export const limits = {
  /** Words per running sentence, on average over a text of at least `fromSentences` sentences. */
  average: 12,
  fromSentences: 4,
  /** Words in one sentence, label or item. */
  longest: 20,
  /** Share of words outside the list. A short text may have one. */
  rare: 0.05,
  /** Share of sentences in the passive voice. A short text may have one. */
  passive: 0.1,
} as const;

export type Aspect = 'average' | 'longest' | 'rare' | 'passive';

/** On what a text is beyond its limits; empty when it is not. */
export function beyond(text: Measure): readonly Aspect[] {
  const over: Record<Aspect, boolean> = {
    average: text.sentences >= limits.fromSentences && text.average > limits.average,
    longest: text.longest.words > limits.longest,
    rare: text.rare.length > Math.max(1, text.words * limits.rare),
    passive: text.passive.length > Math.max(1, text.sentences * limits.passive),
  };
  return (Object.keys(over) as Aspect[]).filter((aspect) => over[aspect]);
}
