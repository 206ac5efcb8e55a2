import type { OrganisationField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { bareString, type FieldSchema, fromText, line, needed, parts } from '../schema.ts';

export const registrationPattern = '^(?:[0-9]{8}|[01][0-9]{9})$';

export const schema: FieldSchema<OrganisationField> = (field, { mode, required }) => {
  const registration = bareString()
    .transform(fromText(digitsOf))
    .typeError(message('registration'))
    .matches(new RegExp(registrationPattern), { message: message('registration'), name: 'pattern' })
    .test('check', message('registrationCheck'), (value) => value?.length !== 10 || hasValidCheck(value));
  return needed(
    parts({
      name: needed(line(200), mode === 'complete'),
      ...(field.askRegistration && { registration }),
    }),
    required,
  );
};

/** `BE 0123.456.749` → ten digits; the nine digits of before 2005 get their 0. */
function digitsOf(typed: string): string {
  const digits = typed
    .trim()
    .replace(/^(?:BE|KvK|KBO)[\s:.]*/i, '')
    .replace(/[\s.\-/]/g, '');
  return /^[2-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
}

/** A KBO number ends in 97 minus the rest of its first eight digits (KB 24 June 2003). */
function hasValidCheck(number: string): boolean {
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
}
