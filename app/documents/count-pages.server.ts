import { longestSections, type LongSection } from '#app/forms/index.ts';
import type { ComposedRecord } from '#app/record/compose-record.server.ts';
import type { Services } from '#app/record/services.ts';

export interface PageCount {
  count: number;
  max: number;
  /** A card, whose pages are its sides. */
  isCard: boolean;
  /** What is too much; null where it fits. */
  over: TooLong | null;
}

export interface TooLong {
  pages: number;
  /** Lines of text on those pages. */
  lines: number;
  /** Where most is written, the longest first: there it can be made shorter. */
  longest: LongSection[];
}

/** A card is too full when its words fit on two sides in no size. */
const sidesOfCard = 2;

/**
 * How many pages a draft has now, for a form that may have no more than so many; null for other forms. Laid out as it will
 * be, in a worker thread.
 *
 * @throws AppError `worker-unavailable`
 */
export async function pagesOf(
  services: Pick<Services, 'pdf'>,
  composed: Pick<ComposedRecord, 'template' | 'content' | 'context' | 'answers'>,
): Promise<PageCount | null> {
  const { template, content, context, answers } = composed;
  const isCard = template.paper?.layout === 'card';
  const max = isCard ? sidesOfCard : template.paper?.maxPages;
  if (max === undefined) return null;
  const { pages: count, linesOnPage } = await services.pdf.measureDocument({ content, context });
  if (count <= max) return { count, max, isCard, over: null };
  const lines = linesOnPage.slice(max).reduce((sum, onPage) => sum + onPage, 0);
  return {
    count,
    max,
    isCard,
    over: { pages: count - max, lines, longest: longestSections(template, answers) },
  };
}
