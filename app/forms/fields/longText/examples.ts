import type { LongTextField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<LongTextField> = {
  fields: [{ type: 'longText', id: 'taken', label: 'Taken', maxLength: 60, data: 'none' }],
  typed: [{ raw: 'Een.\r\n\r\n\r\nTwee. \r\n', stored: 'Een.\n\nTwee.' }],
  refused: [
    { raw: 'x'.repeat(61), error: 'errors.tooLong' },
    { raw: { length: 1 }, error: 'errors.text' },
  ],
};
