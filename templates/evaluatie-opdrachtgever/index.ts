import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { evaluatieOpdrachtgeverV1 } from './v1.ts';

export const form: Form = {
  versions: [evaluatieOpdrachtgeverV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'de werkgever, alleen of samen met de jobcoach',
    minutes: 15,
    needs: [
      'Horen hoe het begeleid werken bij een werkgever gaat',
      'Weten of een werkgever verder wil, en met welke afspraken',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.6 Verdere opvolging',
        subject: 'opvolging en evaluatie',
        at: ['mening', 'woorden', 'nuVorige', 'nuVorigeEerder'],
      },
      {
        source: '001',
        heading: 'I.6 Verdere opvolging',
        subject: 'eventuele bijsturing',
        at: ['anders', 'aanpassen', 'verder', 'acties'],
      },
      {
        source: '001',
        heading: 'I.5 Start jobcoaching',
        subject: 'takenpakket en aanpassing op de werkvloer',
        at: ['taken', 'uitleg', 'aanpassen'],
      },
      { source: '001', heading: 'II.1 Doel en SMK’s', subject: 'veiligheid en gezondheid', at: ['plek'] },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken: wie, met wie, wanneer',
        at: ['acties'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'mededelingen van derden',
        at: ['mening', 'toelichting'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'evaluatiemomenten',
        at: ['datum', 'volgende'],
      },
    ],
    smk: {
      '1.1.5': 'de kijk van de werkgever komt naast die van de cliënt, en niet ervoor',
      '1.4.5': 'wat op het werk anders moet, wordt een afspraak',
      '3.2': 'de hulp wordt op vaste momenten geëvalueerd en bijgestuurd',
    },
  },
};
