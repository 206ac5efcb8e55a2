import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { evaluatieverslagV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [evaluatieverslagV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'begeleider, samen met de cliënt',
    minutes: 40,
    needs: [
      'Een toewijzing Werkt mee loopt af',
      'Zien welke doelen zijn bereikt',
      'Een vervolg voorstellen aan de lokale toegang',
    ],
    subjects: [
      {
        source: '003',
        heading,
        subject: 'evaluatiegesprek gepland en voorbereid, zes weken voor het einde',
        at: ['klaarOp', 'gesprekOp', 'aanwezig', 'termijn'],
      },
      {
        source: '003',
        heading,
        subject: 'behalen van de gestelde doelen',
        at: ['standen', 'uitkomst1', 'doel1Uitkomst', 'doel1Waardoor', 'startVorigeNu', 'doelrealisatie'],
      },
      {
        source: '003',
        heading,
        subject: 'mate van participatie gemeten op de ladder',
        at: ['ladder', 'eindtrede', 'opDeLadder'],
      },
      {
        source: '003',
        heading,
        subject: 'portfolio met kennis, werk en certificaten',
        at: ['certificaten', 'portfolio'],
      },
      {
        source: '003',
        heading,
        subject: 'gewenste resultaten: meedoen, bijdragen, groeien',
        at: ['geleerd', 'eindtrede'],
      },
      {
        source: '003',
        heading,
        subject: 'doorstroom en uitstroom: betaald werk, opleiding, vrijwilligerswerk, minder hulp',
        at: ['vervolg', 'voorstel', 'overdracht'],
      },
      { source: '003', heading, subject: 'een of meer keer verlengen', at: ['hoeveelste', 'voorstel'] },
      {
        source: '003',
        heading,
        subject: 'gegevens over tevredenheid, uitval en doelrealisatie',
        at: ['tevreden', 'tevredenheid', 'gestopt', 'doelrealisatie', 'hierna'],
      },
    ],
    smk: {},
  },
};
