import type { PersonField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<PersonField> = {
  fields: [
    { type: 'person', id: 'client', label: 'Cliënt', askBirthDate: true, data: 'ordinary' },
    { type: 'person', id: 'coach', label: 'Jobcoach', data: 'ordinary' },
  ],
  typed: [
    { raw: { firstName: 'Sukarno', lastName: '' }, stored: { firstName: 'Sukarno' } },
    {
      raw: { firstName: ' Ngọc  Ánh', lastName: 'O’Brien-Ñíguez' },
      stored: { firstName: 'Ngọc Ánh', lastName: 'O’Brien-Ñíguez' },
    },
    {
      raw: { lastName: 'x'.repeat(200), birthDate: '28-2-05' },
      stored: { lastName: 'x'.repeat(200), birthDate: '2005-02-28' },
    },
  ],
  refused: [
    { raw: { firstName: '', lastName: ' ', birthDate: '1-1-2000' }, error: 'errors.name' },
    { raw: { firstName: 'x'.repeat(201) }, error: 'errors.tooLong' },
    { raw: { firstName: { $ne: 'x' } }, error: 'errors.text' },
    { raw: 'Sukarno', error: 'errors.shape' },
  ],
};
