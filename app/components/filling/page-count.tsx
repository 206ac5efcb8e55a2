import type { PageCount } from '#app/documents/count-pages.server.ts';
import { useWords } from '#app/lib/words.ts';

/** How much room is left, for a form that may have only so many pages; of a card, that it is too full. */
export function PageCounter({ pages }: { pages: PageCount | null }) {
  const t = useWords('filling');
  const isTooLong = pages !== null && pages.count > pages.max;
  if (!pages || (pages.isCard && !isTooLong)) return null;
  const words = pages.isCard ? 'pages.cardOver' : isTooLong ? 'pages.over' : 'pages.within';
  return (
    <p role="status" className={isTooLong ? 'page-count page-count--over' : 'page-count'}>
      {t(words, { count: pages.count, max: pages.max })}
    </p>
  );
}
