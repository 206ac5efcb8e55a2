import { useEffect, useRef, useState } from 'react';
import type { PageCount } from '#app/documents/count-pages.server.ts';

const pauseMs = 800;

/**
 * The pages of what was saved last, asked of the server a moment after each save and one at a time. Without an answer the
 * number before it stays.
 *
 * @param revision of the last save; null before the first
 */
export function usePageCount(
  address: string,
  first: PageCount | null,
  revision: number | null,
): PageCount | null {
  const [pages, setPages] = useState(first);
  const busy = useRef<Promise<void>>(Promise.resolve());
  const isCounted = first !== null;
  useEffect(() => {
    if (!isCounted || revision === null) return undefined;
    const gone = new AbortController();
    const timer = setTimeout(() => {
      busy.current = busy.current.then(async () => {
        const next = gone.signal.aborted ? null : await ask(address);
        if (next && !gone.signal.aborted) setPages(next);
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [address, isCounted, revision]);
  return pages;
}

async function ask(address: string): Promise<PageCount | null> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'manual' });
    return response.ok ? ((await response.json()) as { pages: PageCount | null }).pages : null;
  } catch {
    return null;
  }
}
