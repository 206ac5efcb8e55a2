import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { cvV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [cvV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'de cliënt, met hulp van de begeleider',
    minutes: 30,
    needs: ['Solliciteren', 'Een cliënt voorstellen aan een werkgever'],
    subjects: [
      {
        source: '003',
        heading,
        subject: 'ontwikkeling naar trede 5: een curriculum vitae opzetten en onderhouden',
        at: ['ik', 'gewerkt', 'geleerd', 'papieren'],
      },
      {
        source: '003',
        heading,
        subject: 'vakvaardigheden en voorbereiden op betaald werk',
        at: ['kunnen', 'profiel', 'beschikbaar'],
      },
      { source: '003', heading, subject: 'waar mogelijk de regie bij de cliënt', at: ['akkoord', 'opmaak'] },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'opleiding en werkervaring',
        at: ['opleiding', 'werk'],
      },
    ],
    smk: {},
  },
};
