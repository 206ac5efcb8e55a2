import type { PeriodField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonDate, jsonParts } from '../json-schema.ts';

/** That `until` is not before `from` is beyond JSON Schema. */
export const jsonSchema: FieldJsonSchema<PeriodField> = ({ openEnded }) =>
  jsonParts({ from: jsonDate, until: jsonDate }, openEnded ? ['from'] : ['from', 'until']);
