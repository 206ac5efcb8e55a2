import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { uitvoeringsplanV1 } from './v1.ts';

const heading = '5.4 Productdefinities Werkt mee';

export const form: Form = {
  versions: [uitvoeringsplanV1],
  examples,
  about: {
    family: 'werkt-mee',
    filledBy: 'begeleider, samen met de cliënt',
    minutes: 60,
    needs: [
      'Doelen voor werk afspreken met een cliënt',
      'Een toewijzing Werkt mee begint',
      'Nagaan of een product bij een cliënt past',
    ],
    subjects: [
      {
        source: '003',
        heading: '3.3 en 3.4 Niet-integrale producten',
        subject: 'in welk kwadrant elk product mag',
        at: ['kwadrant', 'product'],
      },
      {
        source: '003',
        heading,
        subject: 'passend, lokaal, regulier en gericht op ontwikkeling',
        at: ['werkplek', 'plaats', 'dichtbij', 'richting', 'samen'],
      },
      {
        source: '003',
        heading,
        subject: 'participatieladder: waar nu en waarheen',
        at: ['ladder', 'starttrede', 'doeltrede', 'opDeLadder', 'treden'],
      },
      {
        source: '003',
        heading,
        subject: 'welke trede bij de start bij welk product hoort',
        at: ['product', 'starttrede'],
      },
      { source: '003', heading, subject: 'leerplicht en pensioen', at: ['leeftijd'] },
      { source: '003', heading, subject: 'regie bij de cliënt', at: ['wil', 'regie', 'samen'] },
      { source: '003', heading, subject: 'opleiding en scholing', at: ['scholing'] },
      { source: '003', heading, subject: 'portfolio of curriculum vitae', at: ['samen'] },
      { source: '003', heading, subject: 'afstemmen met het netwerk', at: ['betrokken', 'helpers'] },
      {
        source: '003',
        heading,
        subject: 'lichte hulp bij dagelijkse dingen tijdens het werk',
        at: ['dagelijks'],
      },
      {
        source: '003',
        heading,
        subject: 'begeleiding nabij of op afstand, methodisch',
        at: ['nabijheid', 'methode', 'richting'],
      },
      {
        source: '003',
        heading,
        subject: 'plan vastgesteld door cliënt en opdrachtnemer',
        at: ['client', 'service'],
      },
      {
        source: '003',
        heading,
        subject: 'doelen SMART, met activiteiten, frequentie en evaluatiemomenten',
        at: [
          'doelen1',
          'doel1Specifiek',
          'doel1Meetbaar',
          'doel1Acceptabel',
          'doel1Realistisch',
          'doel1Tijd',
          'doel1Activiteiten',
          'momenten',
          'volgen',
        ],
      },
      {
        source: '003',
        heading,
        subject: 'voortgangsoverleg met de cliënt en bijstellen',
        at: ['overleg', 'volgenEnMelden', 'veranderen'],
      },
      {
        source: '003',
        heading,
        subject: 'lokale toegang informeren: elke zes maanden, of na drie maanden',
        at: ['toegang', 'volgenEnMelden'],
      },
      {
        source: '003',
        heading,
        subject: 'evaluatiegesprek zes weken voor het einde voorbereid',
        at: ['evaluatieOp', 'volgenEnMelden'],
      },
      {
        source: '003',
        heading,
        subject: 'eisen aan de medewerker: mbo-3 of hbo',
        at: ['opleidingBegeleider', 'opleidingVerantwoordelijke', 'verantwoordelijke'],
      },
      { source: '003', heading, subject: 'inzet van vrijwilligers', at: ['vrijwilligers'] },
      { source: '003', heading, subject: 'geen eigen bijdrage', at: ['samen'] },
      {
        source: '003',
        heading,
        subject: 'duur ten hoogste twee jaar of zes maanden, en verlenging',
        at: ['periode', 'hoeveelste', 'veranderen'],
      },
      {
        source: '003',
        heading,
        subject: 'uren per week, en vergoeding naar economische waarde',
        at: ['uren', 'vergoeding'],
      },
    ],
    smk: {},
  },
};
