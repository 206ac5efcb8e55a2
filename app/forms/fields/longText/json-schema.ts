import type { LongTextField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonLines } from '../json-schema.ts';
import { defaultLength } from './schema.ts';

export const jsonSchema: FieldJsonSchema<LongTextField> = (field) =>
  jsonLines(field.maxLength ?? defaultLength);
