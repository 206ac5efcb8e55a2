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
    .test('consent', (value, test) =>
      value === undefined ? true : check(field, value as Json, options, test),
    );
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
  const wrongAt = (path: string, found: Message) =>
    test.createError({ path: path === '' ? test.path : `${test.path}.${path}`, message: found });
  if (
    !isObject(value) ||
    Object.keys(value).some((id) => !field.purposes.some((purpose) => purpose.id === id))
  ) {
    return wrongAt('', message('shape'));
  }
  const known = recipientsOf(field, options.answers);
  for (const { id, maxMonths } of field.purposes) {
    const byRecipient = own(value, id);
    if (byRecipient !== undefined && !isObject(byRecipient)) return wrongAt(id, message('shape'));
    for (const [name, made] of Object.entries(partsOf(byRecipient))) {
      const path = `${id}.${known.indexOf(name)}`;
      if (!isChoice(made)) return wrongAt(path, message('shape'));
      const { until } = partsOf(made);
      if (until === undefined) continue;
      if (!isIsoDate(until)) return wrongAt(`${path}.until`, message('consentUntil'));
      const { today } = options.context;
      const longest = maxMonths !== undefined && today ? addMonths(today, maxMonths) : undefined;
      if ((today && until < today) || (longest && until > longest)) {
        return wrongAt(`${path}.until`, message('consentTooLong', { date: printDate(longest ?? until) }));
      }
    }
  }
  return true;
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
