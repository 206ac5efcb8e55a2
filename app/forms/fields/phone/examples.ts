import type { PhoneField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<PhoneField> = {
  fields: [{ type: 'phone', id: 'telefoon', label: 'Telefoon', data: 'ordinary' }],
  typed: [
    { raw: '06-12345678', stored: '+31612345678' },
    { raw: '+31 (0)6 1234 5678', stored: '+31612345678' },
    { raw: '0031612345678', stored: '+31612345678' },
    { raw: '020 123 45 67', stored: '+31201234567' },
    { raw: '0470 12 34 56', stored: '+32470123456' },
    { raw: '014/12.34.56', stored: '+3214123456' },
    { raw: '+32 470 12 34 56', stored: '+32470123456' },
    { raw: '+49 30 1234567', stored: '+49301234567' },
  ],
  refused: [
    { raw: '12345678', error: 'errors.phone' },
    { raw: '06-1234', error: 'errors.phone' },
    { raw: '+31 6 12', error: 'errors.phone' },
    { raw: 'bel maar', error: 'errors.phone' },
  ],
};
