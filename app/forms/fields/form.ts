import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Answers } from '../answers.ts';
import { isIsoDate, shortDate } from '../dutch/date.ts';
import { partsOf } from './print.ts';

/** The way of an answer into the inputs and, without JavaScript, out of a posted form. */
export interface FieldForm<F extends Field> {
  /** The answer as it stands in the inputs; what is already as typed stays. */
  typed(field: F, value: Json | undefined): Json;
  /** What was posted under `name`, as typed; undefined when nothing of it was. */
  read(field: F, post: Post, name: string, context: ReadContext): Json | undefined;
}

/** A posted form, by names that the template knows. */
export interface Post {
  text(name: string): string | undefined;
  all(name: string): string[];
  /** Whether anything was posted under a name or below it. */
  has(prefix: string): boolean;
}

export interface ReadContext {
  /** Stored answers: for the recipients of a consent and for files, which are never taken from a form. */
  answers: Answers;
}

/** A type whose answer is typed on one line; `show` turns the stored form into the typed one. */
export function lineForm<F extends Field>(show: (value: Json) => Json = (value) => value): FieldForm<F> {
  return {
    typed: (_field, value) => (value === undefined || value === null ? '' : show(value)),
    read: (_field, post, name) => post.text(name),
  };
}

/** A type whose answer has parts, each typed on one line. */
export function partsForm<F extends Field>(partIds: readonly string[]): FieldForm<F> {
  return {
    typed: (_field, value) => typedParts(partIds, value),
    read: (_field, post, name) => readParts(partIds, post, name),
  };
}

export function typedParts(partIds: readonly string[], value: Json | undefined): Json {
  const stored = partsOf(value);
  return Object.fromEntries(partIds.map((id) => [id, typedDate(stored[id] ?? '')]));
}

export function readParts(partIds: readonly string[], post: Post, name: string): Json | undefined {
  if (!post.has(name)) return undefined;
  return Object.fromEntries(partIds.map((id) => [id, post.text(`${name}.${id}`) ?? '']));
}

export function typedDate(value: Json): Json {
  return isIsoDate(value) ? shortDate(value) : value;
}
