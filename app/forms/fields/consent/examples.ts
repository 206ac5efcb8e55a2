import type { ConsentField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

/** With the recipients `UWV` and `Stichting Werk c.s.` in the answer `partners`, on 22 November 2026. */
export const examples: FieldExamples<ConsentField> = {
  fields: [
    {
      type: 'consent',
      id: 'toestemming',
      label: 'Wat mag?',
      recipientsFrom: 'partners',
      data: 'special',
      purposes: [
        { id: 'bespreken', label: 'Bespreken', maxMonths: 12 },
        { id: 'vastleggen', label: 'Vastleggen' },
      ],
    },
  ],
  typed: [
    {
      raw: { bespreken: { UWV: { given: true, until: '3-4-27' } } },
      stored: {
        bespreken: { UWV: { given: true, until: '2027-04-03' }, 'Stichting Werk c.s.': { given: false } },
        vastleggen: { UWV: { given: false }, 'Stichting Werk c.s.': { given: false } },
      },
    },
    {
      raw: {
        bespreken: { 'Stichting Werk c.s.': { given: true, until: '' } },
        vastleggen: { UWV: { given: 'ja' } },
      },
      stored: {
        bespreken: { UWV: { given: false }, 'Stichting Werk c.s.': { given: true, until: '2027-11-22' } },
        vastleggen: { UWV: { given: false }, 'Stichting Werk c.s.': { given: false } },
      },
    },
  ],
  refused: [
    { raw: { bespreken: { UWV: { given: true, until: 'altijd' } } }, error: 'errors.consentUntil' },
    { raw: { bespreken: { UWV: { given: true, until: '23-11-2027' } } }, error: 'errors.consentTooLong' },
    { raw: { bespreken: { UWV: { given: true, until: '21-11-2026' } } }, error: 'errors.consentTooLong' },
    { raw: ['bespreken'], error: 'errors.shape' },
  ],
};
