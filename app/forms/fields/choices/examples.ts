import type { ChoicesField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

const options = ['lopen', 'fiets', 'bus', 'trein'].map((id) => ({ id, label: `Met ${id}` }));

export const examples: FieldExamples<ChoicesField> = {
  fields: [
    { type: 'choices', id: 'vervoer', label: 'Vervoer', max: 3, options, data: 'none' },
    { type: 'choices', id: 'twee', label: 'Twee', min: 2, options, data: 'none' },
  ],
  typed: [
    { raw: ['bus', 'lopen', 'bus'], stored: ['lopen', 'bus'] },
    { raw: 'fiets', stored: ['fiets'] },
  ],
  refused: [
    { raw: ['lopen', 'vliegen'], error: 'errors.choice' },
    { raw: ['lopen', 'fiets', 'bus', 'trein'], error: 'errors.choicesMax' },
  ],
};
