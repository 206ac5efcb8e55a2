import type { Json } from '#app/lib/canonical-json.ts';
import type { PersonField } from '#templates/definition/fields.ts';
import type { Block } from '../../content/blocks.ts';
import { isIsoDate, printDate } from '../../dutch/date.ts';
import { type FieldPrint, fact, partsOf, textOf } from '../print.ts';

export const print: FieldPrint<PersonField> = {
  blocks: (field, value): Block[] => {
    const { birthDate } = partsOf(value);
    const birth = isIsoDate(birthDate) ? printDate(birthDate) : '';
    const name = fact(field.label, nameOf(value));
    return field.askBirthDate && (value === undefined || birth !== '')
      ? [name, fact('Geboortedatum', birth)]
      : [name];
  },
  text: (_field, value) => {
    const { birthDate } = partsOf(value);
    return nameOf(value) + (isIsoDate(birthDate) ? `, geboren op ${printDate(birthDate)}` : '');
  },
};

/** First and last name; one of them when there is one. */
export function nameOf(value: Json | undefined): string {
  const { firstName, lastName } = partsOf(value);
  return [textOf(firstName), textOf(lastName)].filter((part) => part !== '').join(' ');
}
