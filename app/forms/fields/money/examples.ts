import type { MoneyField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<MoneyField> = {
  fields: [
    { type: 'money', id: 'bedrag', label: 'Bedrag', data: 'none' },
    { type: 'money', id: 'correctie', label: 'Correctie', min: -5000, max: 5000, data: 'none' },
  ],
  typed: [
    { raw: '1.250,50', stored: 125050 },
    { raw: '€ 12', stored: 1200 },
    { raw: '12,5', stored: 1250 },
    { raw: '12,-', stored: 1200 },
    { raw: '1250.50', stored: 125050 },
    { raw: '0', stored: 0 },
    { raw: 1999, stored: 1999 },
  ],
  refused: [
    { raw: 'veel', error: 'errors.money' },
    { raw: '1,255', error: 'errors.money' },
    { raw: '-1', error: 'errors.moneyMin' },
  ],
};
