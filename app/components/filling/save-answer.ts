import type { SaveResult } from '#app/documents/save-answers.server.ts';
import type { Json } from '#app/lib/canonical-json.ts';

/** By field, a mark of the answer that the writer had before them. */
export type Marks = Readonly<Record<string, string>>;

/** What the server says about a save. */
export interface SaveAnswer extends SaveResult {
  /** What stands now in the fields that somebody else changed, as typed. */
  theirs: Readonly<Record<string, Json>>;
  /** Where to go from here. */
  next: string;
}

/**
 * The marks for the next save. A field in which somebody else was first keeps its old mark until the writer has chosen;
 * else the next save, a second later, would silently put theirs away.
 */
export function marksAfter(before: Marks, result: SaveResult | null): Marks {
  if (!result) return before;
  const open = result.conflicts.map(({ fieldId }) => [fieldId, before[fieldId] ?? '']);
  return { ...result.seen, ...(Object.fromEntries(open) as Marks) };
}
