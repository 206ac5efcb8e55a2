import { type AnySchema, number, object, type ObjectShape, type Schema, string } from 'yup';
import type { Field } from '#templates/definition/fields.ts';
import type { Answers, FormContext } from '../answers.ts';
import { isIsoDate, parseDate } from '../dutch/date.ts';
import { cleanLine, cleanText, linePattern, textPattern } from '../dutch/text.ts';
import { message, type Message } from '../message.ts';

/**
 * How strictly a field is checked. `draft`: a value may be missing, but not malformed; `complete`: all that is
 * required is there.
 */
export type Mode = 'draft' | 'complete';

export interface SchemaOptions {
  mode: Mode;
  required: boolean;
  answers: Answers;
  context: FormContext;
}

/** One field's rules: casting parses what people type into the answer as stored, validating checks that. */
export type FieldSchema<F extends Field> = (field: F, options: SchemaOptions) => Schema;

/** Typed text → cleaned; blank is no answer. What is no text is left for the type check to refuse. */
export function fromText(parse: (text: string) => unknown): (value: unknown, original: unknown) => unknown {
  return (_value, original) => {
    if (original === null || original === undefined) return undefined;
    if (typeof original === 'number') return original;
    if (typeof original !== 'string') return original;
    return cleanLine(original) === '' ? undefined : parse(original);
  };
}

/** One line of text of at most `max` characters as a reader counts them. */
export function line(max: number) {
  return textOf(max, cleanLine, linePattern);
}

/** Text of several lines. */
export function lines(max: number) {
  return textOf(max, cleanText, textPattern);
}

/** Text that must look a certain way after parsing; `parse` answers undefined when it cannot. */
export function parsed(pattern: string, parse: (text: string) => string | undefined, wrong: Message) {
  return bareString()
    .transform(fromText((text) => parse(text) ?? text))
    .typeError(wrong)
    .matches(new RegExp(pattern, 'u'), { message: wrong, name: 'pattern' });
}

export function isoDate() {
  return bareString()
    .transform(fromText((text) => parseDate(text) ?? text))
    .typeError(message('date'))
    .test('date', message('date'), (value) => value === undefined || isIsoDate(value));
}

export function numeric(parse: (text: string) => number | undefined, wrong: Message) {
  return bareNumber()
    .transform(fromText((text) => parse(text) ?? Number.NaN))
    .typeError(wrong)
    .test('finite', wrong, (value) => value === undefined || Number.isFinite(value));
}

/** yup's own casts call `toString` on whatever comes in, which hostile input can turn into a crash: ours replace them. */
export function bareString() {
  const schema = string();
  schema.transforms = [];
  return schema;
}

export function bareNumber() {
  const schema = number();
  schema.transforms = [];
  return schema;
}

/** An object of parts; blank as a whole is no answer, and parts that are not known are dropped. */
export function parts(shape: ObjectShape) {
  return object(shape)
    .transform((_value, original: unknown) =>
      isBlank(original) ? undefined : pick(original, Object.keys(shape)),
    )
    .typeError(message('shape'))
    .noUnknown(message('shape'))
    .default(undefined);
}

/** Own properties of these names; `__proto__` and its like stay out. */
function pick(original: unknown, names: readonly string[]): unknown {
  if (typeof original !== 'object' || original === null || Array.isArray(original)) return original;
  const known = names.filter((name) => Object.hasOwn(original, name));
  return Object.fromEntries(known.map((name) => [name, (original as Record<string, unknown>)[name]]));
}

/** Makes a schema required where the options say so. */
export function needed(schema: AnySchema, required: boolean, text: Message = message('required')): Schema {
  return (required ? schema.required(text) : schema.optional()) as Schema;
}

export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return cleanLine(value) === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

function textOf(max: number, clean: (text: string) => string, pattern: string) {
  return bareString()
    .transform((value: unknown, original: unknown) =>
      typeof original === 'number' ? original : fromText(clean)(value, original),
    )
    .typeError(message('text'))
    .matches(new RegExp(pattern, 'u'), { message: message('text'), name: 'pattern' })
    .test('length', message('tooLong', { max }), (value) => value === undefined || [...value].length <= max);
}
