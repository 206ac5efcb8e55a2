import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { evaluatieClientV1 } from './v1.ts';

export const form: Form = {
  versions: [evaluatieClientV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'de cliënt zelf, met de jobcoach erbij als de cliënt dat wil',
    minutes: 15,
    needs: [
      'Horen wat een cliënt van het werk en de hulp vindt',
      'Zien of het beter of slechter gaat dan de vorige keer',
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
        at: ['anders', 'acties', 'blijven'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'ervaringen en inzichten van de gebruiker',
        at: ['mening', 'blij', 'anders'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'communicatie op maat van de gebruiker',
        at: ['mening'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'veiligheid en gezondheid',
        at: ['plek', 'onveilig'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken met de cliënt: wie, met wie, wanneer',
        at: ['acties'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'evaluatiemomenten',
        at: ['datum', 'volgende'],
      },
    ],
    smk: {
      '1.1.5': 'de ervaring van de cliënt telt, in gezichten en eigen woorden',
      '1.4.5': 'wat anders moet, wordt een afspraak',
      '3.2': 'de hulp wordt op vaste momenten geëvalueerd en bijgestuurd',
    },
  },
};
