import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { evaluatieJobcoachV1 } from './v1.ts';

export const form: Form = {
  versions: [evaluatieJobcoachV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach, na een gesprek met cliënt en opdrachtgever',
    minutes: 30,
    needs: [
      'Cliënt, werkgever en jobcoach naast elkaar leggen',
      'Begeleiding bijsturen als er iets verandert',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.6 Verdere opvolging',
        subject: 'opvolging en evaluatie',
        at: ['mening', 'drieKanten', 'toelichting', 'terugblik'],
      },
      {
        source: '001',
        heading: 'I.6 Verdere opvolging',
        subject: 'eventuele bijsturing',
        at: ['bijsturen', 'hoeveelHulp', 'veranderen', 'hoe'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'ervaringen en inzichten van de gebruiker',
        at: ['vanDeClient', 'drieKanten', 'verschil', 'eens'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'aanpassen aan wat de gebruiker nodig heeft',
        at: ['doelStand', 'veranderen'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'gerealiseerde acties en vervolgafspraken',
        at: ['gedaan', 'acties'],
      },
      { source: '000', heading: 'Registratiesysteem', subject: 'activeringsdoel', at: ['doel'] },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'eigen oordeel, eigen observatie en mededelingen van derden apart',
        at: ['vanDeClient', 'vanDeOpdrachtgever', 'mening', 'drieKanten'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'evaluatiemomenten',
        at: ['datum', 'volgende'],
      },
    ],
    smk: {
      '1.1.5': 'wat de cliënt vindt staat naast de andere kanten en telt mee',
      '1.4.5': 'de begeleiding verandert mee met wat de cliënt nodig heeft',
      '3.2': 'de hulp wordt op vaste momenten geëvalueerd, bijgestuurd en vastgelegd',
    },
  },
};
