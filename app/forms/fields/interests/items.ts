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
  const first = mixed(field, field.items.filter(isShort));
  if (way === 'short') return first;
  return [
    ...first,
    ...mixed(
      field,
      field.items.filter((item) => !isShort(item)),
    ),
  ];
}

/**
 * One of each field of work in turn, every round begun elsewhere: items of one field of work that stand side by side would
 * be answered alike.
 */
function mixed({ areas }: InterestsField, items: readonly InterestItem[]): InterestItem[] {
  const groups = areas.map(({ id }) => items.filter(({ area }) => area === id));
  const rounds = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((_group, index) => groups[(index + 5 * round) % groups.length]?.[round] ?? []),
  ).flat();
}
