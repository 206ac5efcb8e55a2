import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { clientpasjeV1 } from './v1.ts';

export const form: Form = {
  versions: [clientpasjeV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach, samen met de cliënt',
    minutes: 5,
    needs: ['Een cliënt wil altijd de juiste nummers bij zich hebben', 'Een pasje is verlopen of kwijt'],
    subjects: [
      {
        source: '001',
        heading: 'II.4 Formulieren',
        subject: 'pasje voor cliënten',
        at: ['voorkant', 'achterkant', 'jobcoachTelefoon', 'dienstTelefoon', 'noodTelefoon', 'nood'],
      },
    ],
    smk: {},
  },
};
