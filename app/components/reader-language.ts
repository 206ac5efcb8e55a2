import type { MetaArgs } from '@remix-run/react';

/** The words of a page's window in the reader's language, as the root of the page found it; Dutch where there are none. */
export function forReader<Words>(
  matches: MetaArgs['matches'],
  dutch: Words,
  others: Record<string, Words>,
): Words {
  const root = matches.find(({ id }) => id === 'root')?.data as { language?: string } | undefined;
  return others[root?.language ?? 'nl'] ?? dutch;
}
