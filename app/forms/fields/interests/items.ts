import type { InterestsField } from '#templates/definition/fields.ts';

export type InterestItem = InterestsField['items'][number];
export type Way = 'short' | 'whole';
export type Rating = 1 | 2 | 3;

export const ways: readonly Way[] = ['short', 'whole'];
export const ratings: readonly Rating[] = [1, 2, 3];

export function isWay(value: unknown): value is Way {
  return ways.some((way) => way === value);
}

export function isRating(value: unknown): value is Rating {
  return ratings.some((rating) => rating === value);
}

/** The items of a way, those of the short one first, so that who goes on after them goes on where they were. */
export function itemsOf(field: InterestsField, way: Way): InterestItem[] {
  const isShort = ({ id }: InterestItem) => field.short.includes(id);
  const first = inTurn(field, field.items.filter(isShort), 0);
  if (way === 'short') return first;
  const others = field.items.filter((item) => !isShort(item));
  return [...first, ...inTurn(field, others, field.short.length)];
}

/**
 * One of each field of work in turn, every round begun one further: items of one field of work that stand side by side
 * would be answered alike.
 */
function inTurn({ areas }: InterestsField, items: readonly InterestItem[], before: number): InterestItem[] {
  const groups = areas.map(({ id }) => items.filter(({ area }) => area === id));
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  const begun = Math.floor(before / Math.max(1, areas.length));
  return Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((_group, index) => groups[(index + begun + round) % groups.length]?.[round] ?? []),
  ).flat();
}
