import type { YesNoField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, type JsonSchema, jsonLines, jsonParts } from '../json-schema.ts';
import { asksExplanation } from './print.ts';

export const jsonSchema: FieldJsonSchema<YesNoField> = (field) => ({
  oneOf: (['yes', 'no'] as const).map((answer): JsonSchema => {
    const asks = asksExplanation(field, answer);
    return jsonParts(
      { answer: { const: answer }, ...(asks && { explanation: jsonLines(2000) }) },
      asks && field.explain?.required ? ['answer', 'explanation'] : ['answer'],
    );
  }),
});
