import type { TimeField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<TimeField> = {
  fields: [{ type: 'time', id: 'tijd', label: 'Tijd', data: 'none' }],
  typed: [
    { raw: '14.03', stored: '14:03' },
    { raw: '9', stored: '09:00' },
    { raw: '9u30', stored: '09:30' },
    { raw: '9.30 uur', stored: '09:30' },
    { raw: '0930', stored: '09:30' },
  ],
  refused: [
    { raw: '24.00', error: 'errors.time' },
    { raw: '9.60', error: 'errors.time' },
    { raw: 'ochtend', error: 'errors.time' },
  ],
};
