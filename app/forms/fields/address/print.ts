import type { AddressField } from '#templates/definition/fields.ts';
import { partsOf, printAsFact, textOf } from '../print.ts';

export const print = printAsFact<AddressField>((_field, value) => {
  const { street, number, postcode, town, country } = partsOf(value);
  const line = [textOf(street), textOf(number)].join(' ').trim();
  const place = [textOf(postcode), textOf(town)].join(' ').trim();
  return [line, place, country === 'BE' ? 'België' : ''].filter((part) => part !== '').join(', ');
});
