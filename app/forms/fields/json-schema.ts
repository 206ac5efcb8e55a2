import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { linePattern, textPattern } from '../dutch/text.ts';

/** A JSON Schema (2020-12) of a complete answer as stored. */
export type JsonSchema = { readonly [keyword: string]: Json | undefined };

export type FieldJsonSchema<F extends Field> = (field: F) => JsonSchema;

export function jsonLine(maxLength: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength, pattern: linePattern };
}

export function jsonLines(maxLength: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength, pattern: textPattern };
}

export const jsonDate: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^(?:18[5-9][0-9]|19[0-9]{2}|2[01][0-9]{2})-[0-9]{2}-[0-9]{2}$',
};

/** An object with these parts and no others. */
export function jsonParts(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
