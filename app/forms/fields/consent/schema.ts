import { mixed, type TestContext, type ValidationError } from 'yup';
import type { Json } from '#app/lib/canonical-json.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import { addMonths, isIsoDate, parseDate, printDate } from '../../dutch/date.ts';
import { message, type Message } from '../../message.ts';
import { isEmpty, partsOf } from '../print.ts';
import { type FieldSchema, needed, type SchemaOptions } from '../schema.ts';
import { recipientsOf } from './recipients.ts';

/**
 * Consent is read as given only where it was ticked; every other purpose and recipient becomes a refusal. Where no
 * end was typed it is the purpose's longest term from today. Errors are at `<purpose>.<number of recipient>`.
 */
export const schema: FieldSchema<ConsentField> = (field, options) => {
  const consent = mixed()
    .transform((_value, original: unknown) => normalise(field, original, options))
    .test('consent', (value, test) => (value === undefined ? true : check(field, value, options, test)));
  return needed(consent, options.required, message('consent'));
};

function normalise(field: ConsentField, original: unknown, { answers, context }: SchemaOptions): unknown {
  if (isEmpty(original as Json)) return undefined;
  if (typeof original !== 'object' || Array.isArray(original)) return original;
  const recipients = recipientsOf(field, answers);
  return Object.fromEntries(
    field.purposes.map(({ id, maxMonths }) => {
      const chosen = own(original as Json, id);
      const longest =
        maxMonths !== undefined && context.today ? addMonths(context.today, maxMonths) : undefined;
      return [id, Object.fromEntries(recipients.map((name) => [name, choice(own(chosen, name), longest)]))];
    }),
  );
}

function choice(raw: Json | undefined, longest: string | undefined): Json {
  const { given, until } = partsOf(raw);
  if (given !== true && given !== 'on' && given !== 'true') return { given: false };
  const end = typeof until === 'string' && until.trim() !== '' ? (parseDate(until) ?? until) : longest;
  return end === undefined ? { given: true } : { given: true, until: end };
}

function check(
  field: ConsentField,
  value: Json,
  options: SchemaOptions,
  test: TestContext,
): true | ValidationError {
  const wrong = shapeProblem(field, value) ?? termProblem(field, value, options);
  if (!wrong) return true;
  const path = wrong.path === '' ? test.path : `${test.path}.${wrong.path}`;
  return test.createError({ path, message: wrong.message });
}

interface Problem {
  path: string;
  message: Message;
}

function shapeProblem(field: ConsentField, value: Json): Problem | undefined {
  const shape = message('shape');
  if (
    !isObject(value) ||
    Object.keys(value).some((id) => !field.purposes.some((purpose) => purpose.id === id))
  ) {
    return { path: '', message: shape };
  }
  const wrong = field.purposes.find(({ id }) => {
    const byRecipient = own(value, id);
    return (
      byRecipient !== undefined && !(isObject(byRecipient) && Object.values(byRecipient).every(isChoice))
    );
  });
  return wrong && { path: wrong.id, message: shape };
}

/** Every end is a day, not before today and not after the purpose's longest term. */
function termProblem(
  field: ConsentField,
  value: Json,
  { answers, context }: SchemaOptions,
): Problem | undefined {
  const known = recipientsOf(field, answers);
  const ends = field.purposes.flatMap(({ id, maxMonths }) =>
    Object.entries(partsOf(own(value, id))).flatMap(([name, made]) => {
      const { until } = partsOf(made);
      return until === undefined ? [] : [{ path: `${id}.${known.indexOf(name)}.until`, until, maxMonths }];
    }),
  );
  const noDay = ends.find(({ until }) => !isIsoDate(until));
  if (noDay) return { path: noDay.path, message: message('consentUntil') };
  const { today } = context;
  if (today === undefined) return undefined;
  for (const { path, until, maxMonths } of ends) {
    const longest = maxMonths === undefined ? undefined : addMonths(today, maxMonths);
    const isWrong = isIsoDate(until) && (until < today || (longest !== undefined && until > longest));
    if (isWrong && longest) return { path, message: message('consentTooLong', { date: printDate(longest) }) };
    if (isWrong) return { path, message: message('consentPast') };
  }
  return undefined;
}

function isChoice(made: Json | undefined): boolean {
  if (!isObject(made)) return false;
  const { given, until, ...rest } = partsOf(made);
  const isUntil = until === undefined || (given === true && typeof until === 'string');
  return typeof given === 'boolean' && isUntil && Object.keys(rest).length === 0;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Json | undefined, key: string): Json | undefined {
  const all = partsOf(value);
  return Object.hasOwn(all, key) ? all[key] : undefined;
}
