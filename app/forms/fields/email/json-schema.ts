import type { EmailField } from '#templates/definition/fields.ts';
import type { FieldJsonSchema } from '../json-schema.ts';
import { emailPattern } from './schema.ts';

export const jsonSchema: FieldJsonSchema<EmailField> = () => ({ type: 'string', pattern: emailPattern });
