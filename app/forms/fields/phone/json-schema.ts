import type { PhoneField } from '#templates/definition/fields.ts';
import { phonePattern } from '../../dutch/phone.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

export const jsonSchema: FieldJsonSchema<PhoneField> = () => ({
  type: 'string',
  pattern: phonePattern.source,
});
