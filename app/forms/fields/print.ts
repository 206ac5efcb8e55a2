import type { Json } from '#app/lib/canonical-json.ts';
import type { Field, Option } from '#templates/definition/fields.ts';
import type { Answers } from '../answers.ts';
import type { Block } from '../content/blocks.ts';

/** How a type of field stands on paper, in plain text and in a CSV cell. Values are answers as stored. */
export interface FieldPrint<F extends Field> {
  /** The field's part of a document; without a value: as on an empty form. */
  blocks(field: F, value: Json | undefined, context: PrintContext): readonly Block[];
  /** In words, on one or more lines; empty when there is no answer. */
  text(field: F, value: Json | undefined): string;
  /** For a CSV cell: dates as ISO, amounts as `1250.50`; the same as `text` where nothing is given. */
  csv?(field: F, value: Json | undefined): string;
}

export interface PrintContext {
  answers: Answers;
}

/** A question with its answer; no text is an open line. */
export function fact(label: string, text: string): Block {
  return { type: 'facts', items: [{ label, value: text === '' ? null : text }] };
}

/** Said where a question was left open on purpose. */
export const notFilledIn = 'niet ingevuld';

/** The print of a type whose answer is one piece of text. */
export function printAsFact<F extends Field>(
  text: (field: F, value: Json) => string,
  csv?: (field: F, value: Json) => string,
): FieldPrint<F> {
  const words = (field: F, value: Json | undefined) => (isEmpty(value) ? '' : text(field, value));
  return {
    blocks: (field, value) => [fact(field.label, words(field, value))],
    text: words,
    ...(csv && { csv: (field: F, value: Json | undefined) => (isEmpty(value) ? '' : csv(field, value)) }),
  };
}

export function labelOf(options: readonly Option[], id: Json | undefined): string {
  return options.find((option) => option.id === id)?.label ?? '';
}

export function isEmpty(value: Json | undefined): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

/** A value that should be an object, as one; anything else has no parts. */
export function partsOf(value: Json | undefined): { readonly [part: string]: Json | undefined } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [part: string]: Json | undefined })
    : {};
}

export function rowsOf(value: Json | undefined): { readonly [part: string]: Json | undefined }[] {
  return Array.isArray(value) ? value.map(partsOf) : [];
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
