import type { AddressField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

const nl = { street: 'Molenweg', number: '1a', postcode: '1234 AB', town: 'Voorbeeldstad', country: 'NL' };
const be = { street: 'Kerkplein', number: '12 bus 3', postcode: '2440', town: 'Geel', country: 'BE' };

export const examples: FieldExamples<AddressField> = {
  fields: [{ type: 'address', id: 'adres', label: 'Adres', data: 'ordinary' }],
  typed: [
    { raw: { ...nl, postcode: '1234ab', country: undefined }, stored: nl },
    { raw: { ...be, country: 'NL' }, stored: be },
    { raw: { ...be, postcode: 'B-2440' }, stored: be },
  ],
  refused: [
    { raw: { ...nl, postcode: '12345' }, error: 'errors.postcode' },
    { raw: { ...nl, postcode: '0123 AB' }, error: 'errors.postcode' },
    { raw: { ...nl, town: '' }, error: 'errors.required' },
    { raw: 'Molenweg 1', error: 'errors.shape' },
  ],
};
