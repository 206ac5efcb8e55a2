import type { ReadOnlyField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<ReadOnlyField> = {
  fields: [{ type: 'readOnly', id: 'uitleg', label: 'Uitleg', text: 'Lees dit eerst.', data: 'none' }],
  typed: [],
  refused: [],
};
