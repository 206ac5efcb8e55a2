import type { TimeField } from '#templates/definition/fields.ts';
import { parseTime, timePattern } from '../../dutch/time.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, parsed } from '../schema.ts';

export const schema: FieldSchema<TimeField> = (_field, { required }) =>
  needed(parsed(timePattern, parseTime, message('time')), required);
