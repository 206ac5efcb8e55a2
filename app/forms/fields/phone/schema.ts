import type { PhoneField } from '#templates/definition/fields.ts';
import { parsePhone, phonePattern } from '../../dutch/phone.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, parsed } from '../schema.ts';

export const schema: FieldSchema<PhoneField> = (_field, { required, context }) =>
  needed(
    parsed(phonePattern.source, (text) => parsePhone(text, context.country), message('phone')),
    required,
  );
