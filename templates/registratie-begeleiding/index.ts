import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { registratieBegeleidingV1 } from './v1.ts';

export const form: Form = {
  versions: [registratieBegeleidingV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach',
    minutes: 20,
    needs: [
      'Bijhouden welke begeleiding er was',
      'Laten zien hoeveel uur begeleiding iemand kreeg',
      'Een periode met een cliënt afsluiten',
    ],
    subjects: [
      {
        source: '001',
        heading: 'II.4 Formulieren',
        subject: 'registratieformulier begeleidingen',
        at: ['fiche', 'begeleidingen', 'totalen'],
      },
      {
        source: '001',
        heading: 'II.5 Registraties',
        subject: 'fiche in het dossier, door de jobcoach, 5 jaar bewaard',
        at: ['jobCoach', 'verklaring'],
      },
      {
        source: '001',
        heading: 'I.5 en I.6',
        subject: 'training, opvolging, evaluatie en bijsturing geregistreerd',
        at: ['stap', 'begeleidingen', 'bijsturen'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 3.2',
        subject: 'hulp gepland, uitgevoerd, bekeken, bijgestuurd en vastgelegd',
        at: ['doel', 'begeleidingen', 'terugblik', 'afspraken'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'gerealiseerde acties en vervolgafspraken',
        at: ['begeleidingen', 'afspraken'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken over acties: door wie, met wie en wanneer',
        at: ['afspraken'],
      },
    ],
    smk: {
      '3.2':
        'elke begeleiding staat op datum met duur, plaats en vervolg, en elke periode wordt bekeken en bijgestuurd',
    },
  },
};
