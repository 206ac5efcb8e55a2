import type { TimeField } from '#templates/definition/fields.ts';
import { timePattern } from '../../dutch/time.ts';
import type { FieldJsonSchema } from '../json-schema.ts';

export const jsonSchema: FieldJsonSchema<TimeField> = () => ({ type: 'string', pattern: timePattern });
