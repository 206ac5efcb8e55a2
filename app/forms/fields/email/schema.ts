import type { EmailField } from '#templates/definition/fields.ts';
import { cleanLine } from '../../dutch/text.ts';
import { message } from '../../message.ts';
import { type FieldSchema, needed, parsed } from '../schema.ts';

/** RFC 5321 addresses as mail servers take them: a plain local part, a domain that may hold any letters, with their marks. */
export const emailPattern =
  "^(?=.{3,254}$)(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" +
  '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+' +
  '(?:\\p{L}[\\p{L}\\p{M}]{1,62}|xn--[a-z0-9-]{2,59})$';

export const schema: FieldSchema<EmailField> = (_field, { required }) =>
  needed(parsed(emailPattern, tidy, message('email')), required);

/** The domain in small letters; the part before it may distinguish. */
function tidy(typed: string): string {
  const text = cleanLine(typed).replace(/^mailto:/i, '');
  const at = text.lastIndexOf('@');
  return at === -1 ? text : text.slice(0, at) + text.slice(at).toLowerCase();
}
