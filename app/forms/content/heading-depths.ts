import type { Block } from './blocks.ts';

/** Below the title, which is the only one of depth 1. */
export type Depth = 2 | 3 | 4;

/**
 * The depth of each block's heading: one below the title, an article one below the heading it stands under. A level is
 * never skipped (ISO 14289-1, 7.4.2), on paper and on the page alike.
 */
export function headingDepths(blocks: readonly Block[]): Depth[] {
  let last = 1;
  let section = 1;
  return blocks.map((block) => {
    if (block.type === 'heading') {
      section = Math.min(block.level + 1, last + 1);
      last = section;
    } else if (block.type === 'article') {
      last = Math.min(section + 1, 4);
    }
    return Math.max(2, last) as Depth;
  });
}
