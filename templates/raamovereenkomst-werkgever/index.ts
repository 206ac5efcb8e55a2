import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { raamovereenkomstWerkgeverV1 } from './v1.ts';

export const form: Form = {
  versions: [raamovereenkomstWerkgeverV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach',
    minutes: 25,
    needs: ['Een werkgever gaat meedoen', 'Afspraken maken met een werkgever of opdrachtgever'],
    subjects: [
      {
        source: '001',
        heading: 'I.4 Tweede bijeenkomst',
        subject: 'ondertekening van de raamovereenkomst',
        at: ['partijen'],
      },
      { source: '001', heading: 'II.1 SMK 2.4', subject: 'veiligheid en gezondheid', at: ['veiligheid'] },
    ],
    smk: { '2.4': 'afspraken over veiligheid en verzekering', '5.3': 'samenwerking met een werkgever' },
  },
};
