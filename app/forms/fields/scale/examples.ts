import type { ScaleField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<ScaleField> = {
  fields: [
    { type: 'scale', id: 'cijfer', label: 'Hoe gaat het?', steps: ['Slecht', 'Gaat', 'Goed'], data: 'none' },
  ],
  typed: [
    { raw: '3', stored: 3 },
    { raw: 1, stored: 1 },
  ],
  refused: [
    { raw: '4', error: 'errors.choice' },
    { raw: 0, error: 'errors.choice' },
    { raw: 1.5, error: 'errors.choice' },
  ],
};
