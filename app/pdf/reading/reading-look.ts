import type { Edition } from '#app/forms/content/editions.ts';

/** How an edition to read is set. Lengths in points. */
export interface ReadingLook {
  /** Of all text but the running head and foot. */
  size: number;
  lineHeight: number;
  headings: { 1: number; 2: number; 3: number; 4: number };
  /** Of running head and foot. */
  edges: number;
  margin: number;
  /** A column left of the text for pictograms; 0 for none. */
  pictograms: number;
  /** Each thought on a line of its own. */
  isInThoughts: boolean;
  /** What it calls itself. */
  name: string;
}

/** 16 points or more for all that is to be read, and nothing broken off with a hyphen. */
const large: ReadingLook = {
  size: 16,
  lineHeight: 1.45,
  headings: { 1: 27, 2: 22, 3: 19, 4: 17 },
  edges: 12,
  margin: 48,
  pictograms: 0,
  isInThoughts: false,
  name: 'Leesversie in grote letters',
};

/** Lines of at most some sixty letters. */
const easy: ReadingLook = {
  size: 13.5,
  lineHeight: 1.55,
  headings: { 1: 25, 2: 19, 3: 16, 4: 14.5 },
  edges: 10,
  margin: 56,
  pictograms: 52,
  isInThoughts: true,
  name: 'Leesversie met korte regels',
};

export type ReadingEdition = Extract<Edition, 'large' | 'easy'>;

export const readingLooks = { large, easy } as const satisfies Record<ReadingEdition, ReadingLook>;

/** What stands at the head of a reading, so that nobody takes it for the document. */
export function readingNotice(reference: string, isBlank: boolean): string[] {
  return isBlank
    ? ['Dit is een leesversie van het lege formulier.', 'U kunt erop schrijven om u voor te bereiden.']
    : [
        'Dit is een leesversie. Hier ondertekent u niets.',
        `Het document met de handtekeningen heeft kenmerk ${reference}. Alleen dat document telt.`,
      ];
}
