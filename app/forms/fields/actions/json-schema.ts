import type { ActionsField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonDate, jsonLine, jsonLines, jsonParts } from '../json-schema.ts';
import { defaultRows } from './schema.ts';

export const jsonSchema: FieldJsonSchema<ActionsField> = ({ maxRows }) => ({
  type: 'array',
  minItems: 1,
  maxItems: maxRows ?? defaultRows,
  items: jsonParts({ what: jsonLines(1000), who: jsonLine(200), withWhom: jsonLine(200), when: jsonDate }, [
    'what',
    'who',
  ]),
});
