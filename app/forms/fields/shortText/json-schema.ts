import type { ShortTextField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonLine } from '../json-schema.ts';
import { defaultLength } from './schema.ts';

export const jsonSchema: FieldJsonSchema<ShortTextField> = (field) =>
  jsonLine(field.maxLength ?? defaultLength);
