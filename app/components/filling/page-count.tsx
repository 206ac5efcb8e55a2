import type { PageCount } from '#app/documents/count-pages.server.ts';
import { useWords } from '../words.tsx';

/** How much room is left, for a form that may have only so many pages. */
export function PageCounter({ pages }: { pages: PageCount | null }) {
  const t = useWords('staff');
  if (!pages) return null;
  const isTooLong = pages.count > pages.max;
  return (
    <p role="status" className={isTooLong ? 'page-count page-count--over' : 'page-count'}>
      {t(isTooLong ? 'documents.pages.over' : 'documents.pages.within', {
        count: pages.count,
        max: pages.max,
      })}
    </p>
  );
}
