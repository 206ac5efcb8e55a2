import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { voortgangsrapportageV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [voortgangsrapportageV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'begeleider, samen met de cliënt',
    minutes: 30,
    needs: [
      'De lokale toegang vertellen hoe het met een cliënt gaat',
      'Zien hoe ver elk doel is',
      'Een doel dreigt niet te lukken',
    ],
    subjects: [
      {
        source: '003',
        heading,
        subject: 'op trede: elke zes maanden over functioneren en ontwikkeling',
        at: ['moment', 'termijn', 'functioneren', 'werk', 'groei'],
      },
      {
        source: '003',
        heading,
        subject: 'ontwikkeling: na drie maanden over de ontwikkeling',
        at: ['moment', 'termijn', 'groei'],
      },
      {
        source: '003',
        heading,
        subject: 'voortgang en behalen van de doelen, zo nodig bijstellen',
        at: ['standen', 'voortgang1', 'doel1Gedaan', 'doel1Verder', 'doel1Anders', 'startVorigeNu'],
      },
      {
        source: '003',
        heading,
        subject: 'mate van participatie gemeten op de ladder',
        at: ['ladder', 'trede', 'opDeLadder'],
      },
      {
        source: '003',
        heading,
        subject: 'afstemmen bij vragen, signalen of een doel dat dreigt te mislukken',
        at: ['dreigt', 'vragen'],
      },
      { source: '003', heading, subject: 'portfolio bijhouden', at: ['portfolio'] },
      { source: '003', heading, subject: 'doorstroom of minder ondersteuning', at: ['doorstroom'] },
      {
        source: '003',
        heading,
        subject: 'evaluatiegesprek zes weken voor het einde voorbereid',
        at: ['termijn'],
      },
      { source: '003', heading, subject: 'registratie van incidenten', at: ['incidenten'] },
    ],
    smk: {},
  },
};
