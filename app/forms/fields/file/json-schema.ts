import type { FileField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonLine, jsonParts } from '../json-schema.ts';
import { defaultSize } from './schema.ts';

export const jsonSchema: FieldJsonSchema<FileField> = ({ accept, maxSize = defaultSize }) =>
  jsonParts(
    {
      name: jsonLine(255),
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      size: { type: 'integer', minimum: 1, maximum: maxSize },
      mediaType: { enum: accept },
    },
    ['name', 'sha256', 'size', 'mediaType'],
  );
