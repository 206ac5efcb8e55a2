import type { Form } from '#templates/definition/form.ts';
import { examples } from './examples.ts';
import { nieuwFormulierV1 } from './v1.ts';

// The gallery and docs/forms.md tell this. It is no part of a version, so it may become better at any time.
export const form: Form = {
  versions: [nieuwFormulierV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach, samen met de cliënt',
    minutes: 10,
    needs: ['Een afspraak met een cliënt op papier zetten'],
    // Which subject of the source documents is treated where: ids of sections, fields, articles or parts of the body.
    subjects: [
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken met de cliënt: wat, door wie, met wie en wanneer',
        at: ['afspraak', 'taken'],
      },
    ],
    smk: {},
  },
};
