import type { DateField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonDate } from '../json-schema.ts';

/** The limits are a keyword of ajv-formats; other readers pass over it. */
export const jsonSchema: FieldJsonSchema<DateField> = ({ earliest, latest }) => ({
  ...jsonDate,
  ...(earliest !== undefined && { formatMinimum: earliest }),
  ...(latest !== undefined && { formatMaximum: latest }),
});
