import type { OrganisationField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonLine, jsonParts } from '../json-schema.ts';
import { registrationPattern } from './schema.ts';

/** The check digits of a KBO number are beyond JSON Schema. */
export const jsonSchema: FieldJsonSchema<OrganisationField> = ({ askRegistration }) =>
  jsonParts(
    {
      name: jsonLine(200),
      ...(askRegistration && { registration: { type: 'string', pattern: registrationPattern } }),
    },
    ['name'],
  );
