import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { klachtmeldingV1 } from './v1.ts';

export const form: Form = {
  versions: [klachtmeldingV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'wie een klacht heeft, of iemand die helpt',
    minutes: 20,
    needs: [
      'Ik ben niet tevreden',
      'Iemand wil een klacht melden, voor zichzelf of voor een ander',
      'Weten wat er met een klacht gebeurt en wanneer',
    ],
    subjects: [
      {
        source: '001',
        heading: 'II.4 Formulieren',
        subject: 'klachtenprocedure: stappen en termijnen',
        at: ['stappen', 'ingediendOp', 'regels'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.1.2',
        subject: 'recht om zich uit te spreken over de hulp',
        at: ['klacht', 'oplossing', 'iedereen'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.1.6',
        subject: 'de stem van de cliënt ondersteunen en sterker maken',
        at: ['geholpen', 'erbij', 'hulp'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.4.7',
        subject: 'communicatie die past bij de persoon',
        at: ['bereiken', 'gesprek', 'erbij'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 2.2',
        subject: 'geen ongelijke behandeling',
        at: ['onderwerpen', 'elders'],
      },
      {
        source: '001',
        heading: 'III Procesgegevens',
        subject: 'de kwaliteitscoördinator bewaakt',
        at: ['behandelaar', 'ontvangst'],
      },
      {
        source: '004',
        heading: 'Klachtafhandeling',
        subject: 'klachten ontvangen, vastleggen en behandelen',
        at: ['ontvangst', 'onderzoek', 'stappen'],
      },
    ],
    smk: { '1.1.2': 'iedereen kan zeggen wat niet goed is en krijgt daar op een vaste dag antwoord op' },
  },
};
