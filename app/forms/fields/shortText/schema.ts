import type { ShortTextField } from '#templates/definition/fields.ts';
import { type FieldSchema, line, needed } from '../schema.ts';

export const defaultLength = 200;

export const schema: FieldSchema<ShortTextField> = (field, { required }) =>
  needed(line(field.maxLength ?? defaultLength), required);
