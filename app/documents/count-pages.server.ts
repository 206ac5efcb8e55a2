import { composeRecord, type ComposedRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';

export interface PageCount {
  count: number;
  max: number;
  /** A card, whose pages are its sides. */
  isCard: boolean;
}

/** A card is too full when its words fit on two sides in no size. */
const sidesOfCard = 2;

/** How many pages a draft has now, for a form that may have no more than so many; null for other forms. */
export async function countPages(services: Services, loaded: LoadedRecord): Promise<PageCount | null> {
  return pagesOf(services, await composeRecord(services, loaded));
}

/** The same, of what was composed already. @throws AppError `worker-unavailable` */
export async function pagesOf(
  services: Pick<Services, 'pdf'>,
  composed: Pick<ComposedRecord, 'template' | 'content' | 'context'>,
): Promise<PageCount | null> {
  const { paper } = composed.template;
  const isCard = paper?.layout === 'card';
  const max = isCard ? sidesOfCard : paper?.maxPages;
  if (max === undefined) return null;
  const { content, context } = composed;
  const { pages } = await services.pdf.renderDocument({ content, context });
  return { count: pages, max, isCard };
}
