import type { LongTextField } from '#templates/definition/fields.ts';
import { type FieldSchema, lines, needed } from '../schema.ts';

export const defaultLength = 4000;

export const schema: FieldSchema<LongTextField> = (field, { required }) =>
  needed(lines(field.maxLength ?? defaultLength), required);
