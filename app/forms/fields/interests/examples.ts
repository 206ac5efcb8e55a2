import type { InterestsField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<InterestsField> = {
  fields: [
    {
      type: 'interests',
      id: 'werk',
      label: 'Welk werk lijkt u leuk?',
      data: 'ordinary',
      areas: [
        { id: 'groen', label: 'Groen' },
        { id: 'eten', label: 'Eten' },
      ],
      items: [
        { id: 'planten', label: 'Planten verzorgen', area: 'groen', picture: 'plant' },
        { id: 'gras', label: 'Gras maaien', area: 'groen', picture: 'maaien' },
        { id: 'brood', label: 'Brood bakken', area: 'eten', picture: 'brood' },
        { id: 'soep', label: 'Soep koken', area: 'eten', picture: 'soep' },
      ],
      short: ['planten', 'brood'],
    },
  ],
  typed: [
    {
      raw: { way: 'short', ratings: { planten: '3', brood: '1', soep: '2' } },
      stored: { way: 'short', ratings: { planten: 3, brood: 1 } },
    },
    {
      raw: { way: 'whole', ratings: { planten: 3, gras: 2, brood: 1, soep: 1, vuur: 3 } },
      stored: { way: 'whole', ratings: { planten: 3, gras: 2, brood: 1, soep: 1 } },
    },
  ],
  refused: [
    { raw: { way: 'short', ratings: { planten: '3' } }, error: 'errors.interestsMissing' },
    { raw: { way: 'whole', ratings: { planten: '3', brood: '1' } }, error: 'errors.interestsMissing' },
    { raw: { way: '', ratings: { planten: '3', brood: '1' } }, error: 'errors.requiredChoice' },
    { raw: { way: 'short', ratings: { planten: '4', brood: '1' } }, error: 'errors.choice' },
    { raw: { way: 'lang', ratings: { planten: '1', brood: '1' } }, error: 'errors.choice' },
    { raw: ['planten'], error: 'errors.shape' },
  ],
};
