import type { OrganisationField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<OrganisationField> = {
  fields: [
    { type: 'organisation', id: 'werkgever', label: 'Werkgever', askRegistration: true, data: 'none' },
    { type: 'organisation', id: 'dienst', label: 'Dienst', data: 'none' },
  ],
  typed: [
    {
      raw: { name: 'De Linde B.V.', registration: '1234 5678' },
      stored: { name: 'De Linde B.V.', registration: '12345678' },
    },
    {
      raw: { name: 'Noorden', registration: 'BE 0123.456.749' },
      stored: { name: 'Noorden', registration: '0123456749' },
    },
    { raw: { name: 'Noorden', registration: '' }, stored: { name: 'Noorden' } },
  ],
  refused: [
    { raw: { name: '', registration: '12345678' }, error: 'errors.required' },
    { raw: { name: 'De Linde', registration: '1234' }, error: 'errors.registration' },
    { raw: { name: 'Noorden', registration: '0123.456.789' }, error: 'errors.registrationCheck' },
  ],
};
