import { mixed, type TestContext, type ValidationError } from 'yup';
import type { Json } from '#app/lib/canonical-json.ts';
import type { InterestsField } from '#templates/definition/fields.ts';
import { listInWords } from '../../dutch/text.ts';
import { message, type Message } from '../../message.ts';
import { partsOf } from '../print.ts';
import { type FieldSchema, isBlank, type Mode, needed } from '../schema.ts';
import { isRating, isWay, itemsOf, type InterestItem } from './items.ts';

/**
 * Ratings of items outside the chosen way are not kept. A draft may miss some; a complete answer has them all. Errors
 * are at `way` and `ratings.<itemId>`.
 */
export const schema: FieldSchema<InterestsField> = (field, { mode, required }) => {
  const interests = mixed()
    .transform((_value, original: unknown) => normalise(field, original))
    .test('interests', (value, test) => (value === undefined ? true : check(field, value, mode, test)));
  return needed(interests, required, message('requiredChoice'));
};

function normalise(field: InterestsField, original: unknown): unknown {
  if (isBlank(original)) return undefined;
  if (!isObject(original)) return original;
  const way = own(original, 'way');
  const given = own(original, 'ratings') ?? {};
  if (!isObject(given)) return original;
  const ratings = itemsOf(field, isWay(way) ? way : 'whole').flatMap(({ id }) => {
    const rating = own(given, id);
    return isBlank(rating) ? [] : [[id, isTyped(rating) ? Number(rating) : rating]];
  });
  return { ...(!isBlank(way) && { way }), ratings: Object.fromEntries(ratings) as unknown };
}

function check(field: InterestsField, value: Json, mode: Mode, test: TestContext): true | ValidationError {
  const wrong = problemOf(field, value, mode);
  if (!wrong) return true;
  const path = wrong.path === '' ? test.path : `${test.path}.${wrong.path}`;
  return test.createError({ path, message: wrong.message });
}

interface Problem {
  path: string;
  message: Message;
}

function problemOf(field: InterestsField, value: Json, mode: Mode): Problem | undefined {
  if (!isObject(value)) return { path: '', message: message('shape') };
  const { way, ratings, ...rest } = partsOf(value);
  if (!isObject(ratings) || Object.keys(rest).length > 0) return { path: '', message: message('shape') };
  if (way !== undefined && !isWay(way)) return { path: 'way', message: message('choice') };
  if (way === undefined && mode === 'complete') return { path: 'way', message: message('requiredChoice') };
  const items = itemsOf(field, way ?? 'whole');
  const known = new Set(items.map(({ id }) => id));
  if (Object.keys(ratings).some((id) => !known.has(id)))
    return { path: 'ratings', message: message('shape') };
  const wrong = items.find(({ id }) => Object.hasOwn(ratings, id) && !isRating(ratings[id]));
  if (wrong) return { path: `ratings.${wrong.id}`, message: message('choice') };
  return mode === 'complete' ? missing(items.filter(({ id }) => !Object.hasOwn(ratings, id))) : undefined;
}

/** Said at the first item without a rating, where somebody goes on. */
function missing(items: readonly InterestItem[]): Problem | undefined {
  const [first] = items;
  if (!first) return undefined;
  const named = items.length > 4 ? items.slice(0, 3) : items;
  const labels = named.map(({ label }) => `‘${label}’`);
  const others = items.length > named.length ? [`nog ${items.length - named.length} plaatjes`] : [];
  return {
    path: `ratings.${first.id}`,
    message: message('interestsMissing', { items: listInWords([...labels, ...others]) }),
  };
}

function isTyped(rating: unknown): boolean {
  return typeof rating === 'string' && /^[123]$/.test(rating.trim());
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
