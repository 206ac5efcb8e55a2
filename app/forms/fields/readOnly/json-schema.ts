import type { ReadOnlyField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

/** Nothing is an answer to a text. */
export const jsonSchema: FieldJsonSchema<ReadOnlyField> = () => ({ not: {} });
