import type { PersonField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonDate, jsonLine, jsonParts } from '../json-schema.ts';
import { nameLength } from './schema.ts';

export const jsonSchema: FieldJsonSchema<PersonField> = ({ askBirthDate }) => ({
  ...jsonParts(
    {
      firstName: jsonLine(nameLength),
      lastName: jsonLine(nameLength),
      ...(askBirthDate && { birthDate: jsonDate }),
    },
    [],
  ),
  anyOf: [{ required: ['firstName'] }, { required: ['lastName'] }],
});
