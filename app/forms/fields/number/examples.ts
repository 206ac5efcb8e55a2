import type { NumberField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<NumberField> = {
  fields: [
    {
      type: 'number',
      id: 'uren',
      label: 'Uren',
      min: -10,
      max: 2000,
      decimals: 1,
      unit: 'uur',
      data: 'none',
    },
    { type: 'number', id: 'aantal', label: 'Aantal', min: 1, max: 50, data: 'none' },
    { type: 'number', id: 'getal', label: 'Getal', data: 'none' },
  ],
  typed: [
    { raw: '1.250,5', stored: 1250.5 },
    { raw: '7,5', stored: 7.5 },
    { raw: '7.5', stored: 7.5 },
    { raw: ' 12 ', stored: 12 },
    { raw: '-3', stored: -3 },
  ],
  refused: [
    { raw: 'tien', error: 'errors.number' },
    { raw: '2001', error: 'errors.numberMax' },
    { raw: '-11', error: 'errors.numberMin' },
    { raw: '1,25', error: 'errors.decimals' },
    { raw: '1e5', error: 'errors.number' },
    { raw: { $gt: 1 }, error: 'errors.number' },
  ],
};
