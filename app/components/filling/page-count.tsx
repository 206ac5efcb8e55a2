import type { PageCount } from '#app/documents/count-pages.server.ts';
import { useWords } from '#app/lib/words.ts';

/** How much room is left, for a form that may have only so many pages. */
export function PageCounter({ pages }: { pages: PageCount | null }) {
  const t = useWords('filling');
  if (!pages) return null;
  const isTooLong = pages.count > pages.max;
  return (
    <p role="status" className={isTooLong ? 'page-count page-count--over' : 'page-count'}>
      {t(isTooLong ? 'pages.over' : 'pages.within', { count: pages.count, max: pages.max })}
    </p>
  );
}
