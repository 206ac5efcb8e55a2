import type { YesNoField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<YesNoField> = {
  fields: [
    {
      type: 'yesNo',
      id: 'risico',
      label: 'Risico?',
      data: 'none',
      explain: { when: 'yes', label: 'Welk?', required: true },
    },
    { type: 'yesNo', id: 'proef', label: 'Proef?', data: 'none' },
    {
      type: 'yesNo',
      id: 'beide',
      label: 'Beide?',
      data: 'none',
      explain: { when: 'both', label: 'Waarom?' },
    },
  ],
  typed: [
    { raw: { answer: 'yes', explanation: ' Hitte ' }, stored: { answer: 'yes', explanation: 'Hitte' } },
    { raw: { answer: 'no', explanation: 'Niet meer nodig' }, stored: { answer: 'no' } },
  ],
  refused: [
    { raw: { answer: 'yes', explanation: '' }, error: 'errors.required' },
    { raw: { answer: 'misschien' }, error: 'errors.yesNo' },
    { raw: { answer: '', explanation: 'Hitte' }, error: 'errors.yesNo' },
  ],
};
