import type { ActionsField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<ActionsField> = {
  fields: [{ type: 'actions', id: 'acties', label: 'Acties', maxRows: 2, data: 'ordinary' }],
  typed: [
    {
      raw: [
        { what: 'Bellen', who: 'Noor', withWhom: '', when: '3-4-26' },
        { what: '', who: '' },
      ],
      stored: [{ what: 'Bellen', who: 'Noor', when: '2026-04-03' }],
    },
  ],
  refused: [
    { raw: [{ what: 'Bellen', who: '' }], error: 'errors.required' },
    { raw: [{ what: 'Bellen', who: 'Noor', when: 'snel' }], error: 'errors.date' },
  ],
};
