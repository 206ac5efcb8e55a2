import type { OrganisationField } from '#templates/definition/fields.ts';
import { type FieldPrint, fact, partsOf, textOf } from '../print.ts';

export const print: FieldPrint<OrganisationField> = {
  blocks: (field, value) => {
    const { name, registration } = partsOf(value);
    const number = textOf(registration);
    const label =
      number.length === 10 ? 'Ondernemingsnummer (KBO)' : number === '' ? 'KvK- of KBO-nummer' : 'KvK-nummer';
    const first = fact(field.label, textOf(name));
    return field.askRegistration && (value === undefined || number !== '')
      ? [first, fact(label, printRegistration(number))]
      : [first];
  },
  text: (_field, value) => {
    const { name, registration } = partsOf(value);
    const number = textOf(registration);
    const kind = number.length === 10 ? 'KBO' : 'KvK';
    return textOf(name) + (number === '' ? '' : ` (${kind} ${printRegistration(number)})`);
  },
};

/** A Belgian number as it is written there: 0123.456.789. */
export function printRegistration(number: string): string {
  return number.length === 10 ? `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}` : number;
}
