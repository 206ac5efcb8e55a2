import type { Json } from '#app/lib/canonical-json.ts';
import type { InterestsField } from '#templates/definition/fields.ts';
import { partsOf } from '../print.ts';
import { isRating, isWay, itemsOf, type InterestItem, type Rating, type Way } from './items.ts';

/** What the ratings of one field of work say together. */
export interface AreaProfile {
  id: string;
  label: string;
  /** 0 (all no) to 100 (all yes), whole; null when nothing of it was rated. */
  score: number | null;
  /** From 1; the same score has the same rank, and the next rank counts on past them (1, 2, 2, 4). */
  rank: number | null;
  /** 0 to 1; null with fewer than two ratings. */
  consistency: number | null;
}

export interface InterestProfile {
  way: Way;
  /** Highest score first; equal scores in the order of the definition. */
  areas: readonly AreaProfile[];
  rated: readonly (InterestItem & { rating: Rating })[];
}

/** The profile of an answer as stored, also of one that is not complete: what was not rated does not count. */
export function profileOf(field: InterestsField, answer: Json | undefined): InterestProfile {
  const { way: chosen, ratings } = partsOf(answer);
  const way = isWay(chosen) ? chosen : 'whole';
  const given = partsOf(ratings);
  const rated = itemsOf(field, way).flatMap((item) => {
    const rating = Object.hasOwn(given, item.id) ? given[item.id] : undefined;
    return isRating(rating) ? [{ ...item, rating }] : [];
  });
  const scored = field.areas.map(({ id, label }) => {
    const own = rated.filter(({ area }) => area === id).map(({ rating }) => rating);
    return { id, label, score: scoreOf(own), consistency: consistencyOf(own) };
  });
  const areas = scored
    .map((area) => ({ ...area, rank: rankOf(area.score, scored) }))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  return { way, areas, rated };
}

/**
 * The mean of the ratings on a line from 0 to 100: no counts 0, perhaps 50, yes 100. Rounded to a whole number; null for
 * no ratings.
 */
export function scoreOf(given: readonly Rating[]): number | null {
  if (given.length === 0) return null;
  const sum = given.reduce<number>((total, rating) => total + rating - 1, 0);
  return Math.round((sum * 50) / given.length);
}

/**
 * How far the ratings of a field of work agree: 1 − d / D, where d is the mean of the differences between each two of
 * its n ratings (0, 1 or 2), and D the greatest that d can be: half of them no and the other half yes, which is
 * 2·⌊n/2⌋·⌈n/2⌉ / (n·(n−1)/2). All alike gives 1, half no and half yes 0. Null with fewer than two ratings: one says
 * nothing about agreement.
 */
export function consistencyOf(given: readonly Rating[]): number | null {
  const count = given.length;
  if (count < 2) return null;
  const differences = given.flatMap((one, index) =>
    given.slice(index + 1).map((other) => Math.abs(one - other)),
  );
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const greatest = 2 * Math.floor(count / 2) * Math.ceil(count / 2);
  return 1 - total / greatest;
}

/** In a word. From one half: two ratings that lie one step apart still point the same way. */
export function consistencyWord(consistency: number | null): 'eenduidig' | 'wisselend' | '–' {
  if (consistency === null) return '–';
  return consistency >= 0.5 ? 'eenduidig' : 'wisselend';
}

function rankOf(score: number | null, all: readonly { score: number | null }[]): number | null {
  if (score === null) return null;
  return 1 + all.filter((other) => other.score !== null && other.score > score).length;
}
