import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { deelnemersovereenkomstV1 } from './v1.ts';

export const form: Form = {
  versions: [deelnemersovereenkomstV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'de organisatie die de vraag inbrengt, samen met de deelnemer',
    minutes: 20,
    needs: ['Wij willen iemands vraag in het overleg bespreken', 'Een deelnemer kiest wie wat mag weten'],
    subjects: [
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'toestemming om besproken en vastgelegd te worden',
        at: ['toestemming', 'doelen'],
      },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'toestemming is er voordat een vraag wordt besproken',
        at: ['eersteDatum', 'toestemming'],
      },
      { source: '000', heading: 'Privacy', subject: 'privacy van de deelnemer', at: ['afspraken'] },
    ],
    smk: {},
  },
};
