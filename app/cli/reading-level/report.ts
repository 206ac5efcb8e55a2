import { knownTexts } from './exceptions.ts';
import type { Judged } from './judge.ts';
import { limits, type Aspect } from './limits.ts';

/** A table of each form and each file of words as a whole, and every text that is beyond a limit, with why it may be. */
export function report(texts: readonly Judged[]): string {
  const wholes = texts.filter(({ id }) => !id.includes('/'));
  const findings = texts.flatMap((text) => text.beyond.map((aspect) => finding(text, aspect)));
  return [
    line('', ['words', 'sentences', 'average', 'longest', 'rare', 'passive']),
    ...wholes.map((text) => line(text.id, numbers(text))),
    line('at most', [
      '',
      '',
      `${limits.average}`,
      `${limits.longest}`,
      percent(limits.rare),
      percent(limits.passive),
    ]),
    '',
    ...(findings.length === 0 ? ['No text is beyond a limit.'] : ['Beyond a limit:', ...findings]),
  ].join('\n');
}

/** What a writer may look at though it is within the limits: per text the words outside the list and the passive sentences. */
export function details(texts: readonly Judged[]): string {
  return texts
    .filter(({ id, rare, passive }) => id.includes('/') && rare.length + passive.length > 0)
    .flatMap(({ id, rare, passive }) => [
      `${id}: ${[...new Set(rare)].join(', ')}`,
      ...passive.map((sentence) => `    passive: ${sentence}`),
    ])
    .join('\n');
}

function finding(text: Judged, aspect: Aspect): string {
  const reason = knownTexts.find((known) => known.text === text.id && known.aspect === aspect)?.reason;
  return `  ${text.id}: ${found[aspect](text)}${reason ? `\n    may be: ${reason}` : ''}`;
}

const found: Record<Aspect, (text: Judged) => string> = {
  average: ({ average }) => `${average.toFixed(1)} words a sentence on average`,
  longest: ({ longest }) => `${longest.words} words in “${longest.text}”`,
  rare: ({ rare, words }) =>
    `${rare.length} of ${words} words outside the list: ${[...new Set(rare)].join(', ')}`,
  passive: ({ passive }) => `passive: ${passive.map((sentence) => `“${sentence}”`).join(' ')}`,
};

function numbers({ words, sentences, average, longest, rare, passive }: Judged): readonly string[] {
  return [
    `${words}`,
    `${sentences}`,
    average.toFixed(1),
    `${longest.words}`,
    percent(rare.length / Math.max(1, words)),
    percent(passive.length / Math.max(1, sentences)),
  ];
}

function line(name: string, columns: readonly string[]): string {
  return name.padEnd(26) + columns.map((column) => column.padStart(11)).join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
