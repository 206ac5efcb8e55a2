import type { DateField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<DateField> = {
  fields: [
    { type: 'date', id: 'begin', label: 'Begin', data: 'none' },
    {
      type: 'date',
      id: 'tussen',
      label: 'Tussen',
      earliest: '2020-01-01',
      latest: '2030-12-31',
      data: 'none',
    },
  ],
  typed: [
    { raw: '3-4-26', stored: '2026-04-03' },
    { raw: '03/04/2026', stored: '2026-04-03' },
    { raw: '3.4.2026', stored: '2026-04-03' },
    { raw: '3 april 2026', stored: '2026-04-03' },
    { raw: 'vrijdag 3 apr. 2026', stored: '2026-04-03' },
    { raw: '3 mrt 2026', stored: '2026-03-03' },
    { raw: '29-2-2024', stored: '2024-02-29' },
    { raw: '1-1-65', stored: '1965-01-01' },
    { raw: '2026-04-03', stored: '2026-04-03' },
  ],
  refused: [
    { raw: '31-4-2026', error: 'errors.date' },
    { raw: '29-2-2026', error: 'errors.date' },
    { raw: '4-13-2026', error: 'errors.date' },
    { raw: 'morgen', error: 'errors.date' },
    { raw: 20260403, error: 'errors.date' },
  ],
};
