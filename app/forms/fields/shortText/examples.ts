import type { ShortTextField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<ShortTextField> = {
  fields: [
    { type: 'shortText', id: 'functie', label: 'Functie', maxLength: 40, data: 'none' },
    { type: 'shortText', id: 'naam', label: 'Naam', data: 'ordinary' },
  ],
  typed: [
    { raw: '  Bedrijfsleider ', stored: 'Bedrijfsleider' },
    { raw: 'Ȧnne\u0301 \t van  ’t Woud', stored: 'Ȧnné van ’t Woud' },
    { raw: 'rechts\u202enaar links', stored: 'rechtsnaar links' },
  ],
  refused: [
    { raw: 'x'.repeat(41), error: 'errors.tooLong' },
    { raw: { $gt: '' }, error: 'errors.text' },
    { raw: ['a'], error: 'errors.text' },
  ],
};
