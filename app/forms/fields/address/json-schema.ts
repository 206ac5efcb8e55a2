import type { AddressField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonLine, jsonParts } from '../json-schema.ts';
import { postcodePatterns } from './schema.ts';

export const jsonSchema: FieldJsonSchema<AddressField> = () => ({
  oneOf: (['NL', 'BE'] as const).map((country) =>
    jsonParts(
      {
        street: jsonLine(120),
        number: jsonLine(20),
        postcode: { type: 'string', pattern: postcodePatterns[country] },
        town: jsonLine(100),
        country: { const: country },
      },
      ['street', 'number', 'postcode', 'town', 'country'],
    ),
  ),
});
