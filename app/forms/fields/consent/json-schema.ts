import type { ConsentField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonDate, jsonParts } from '../json-schema.ts';

/** Recipients are names from another answer, and how long a consent may last depends on the day: both are beyond it. */
export const jsonSchema: FieldJsonSchema<ConsentField> = ({ purposes }) => {
  const choice = {
    oneOf: [
      jsonParts({ given: { const: true }, until: jsonDate }, ['given']),
      jsonParts({ given: { const: false } }, ['given']),
    ],
  };
  const byRecipient = { type: 'object', additionalProperties: choice };
  return jsonParts(Object.fromEntries(purposes.map(({ id }) => [id, byRecipient])), []);
};
