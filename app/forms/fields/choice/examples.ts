import type { ChoiceField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<ChoiceField> = {
  fields: [
    {
      type: 'choice',
      id: 'kleur',
      label: 'Kleur',
      data: 'none',
      options: [
        { id: 'rood', label: 'Rood' },
        { id: 'blauw', label: 'Blauw' },
      ],
    },
  ],
  typed: [{ raw: 'blauw', stored: 'blauw' }],
  refused: [
    { raw: 'groen', error: 'errors.choice' },
    { raw: { $ne: null }, error: 'errors.choice' },
  ],
};
