import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';
import { averages, progress } from './v1-themes.ts';

/** What the client thinks, beside the last times and with what is agreed (001, I.6; SMK 1.1.5, 1.4.5, 3.2). */
export const evaluatieClientV1 = defineTemplate({
  id: 'evaluatie-client',
  version: 1,
  language: 'nl',
  title: 'Evaluatie: wat vindt u van uw werk?',
  purpose:
    'Hierin zegt een cliënt hoe het op het werk gaat, met gezichten en in eigen woorden. De vorige keer staat ernaast, met wat u samen afspreekt.',
  dossier: 'person',
  smk: ['1.1.5', '1.4.5', '3.2'],
  legal: {
    basis: 'contract',
    note: 'De dienst heeft de mening van de cliënt nodig om de hulp goed te houden en bij te sturen (AVG artikel 6, lid 1, onder b). Vertelt de cliënt zelf iets over gezondheid, dan gebeurt dat met uitdrukkelijke toestemming (AVG artikel 9, lid 2, onder a).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  calculations: [
    ...averages,
    { id: 'gesprek', kind: 'day', from: 'datum', add: { workingDays: 10 } },
    { id: 'uiterlijk', kind: 'day', from: 'datum', add: { months: 12 } },
  ],
  rules: [
    {
      id: 'volgende-later',
      must: { field: 'volgende', notBefore: 'datum' },
      field: 'volgende',
      message: 'De volgende evaluatie ligt vóór deze. Kies een dag daarna.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'U vertelt hier hoe het gaat op uw werk. Uw mening telt. Uw jobcoach gebruikt uw antwoorden om u beter te helpen.',
        'U mag eerlijk zijn, ook over uw jobcoach. Uw werkgever krijgt deze antwoorden niet.',
      ],
    },
    { kind: 'section', section: 'wie' },
    ...progress('Zo gaat het'),
    { kind: 'section', section: 'woorden' },
    {
      kind: 'section',
      section: 'afspraken',
      visibleWhen: {
        any: [
          { field: 'acties', answered: true },
          { field: 'blijven', answered: false },
        ],
      },
    },
    {
      kind: 'list',
      id: 'hierna',
      heading: 'Zo gaat het verder',
      items: [
        {
          text: 'Er zijn nu geen nieuwe afspraken.',
          visibleWhen: {
            all: [
              { field: 'acties', answered: false },
              { field: 'blijven', answered: true },
            ],
          },
        },
        { text: 'Uiterlijk op {{calculated:gesprek}} praat {{jobcoach}} met u over uw antwoorden.' },
        { text: 'De volgende evaluatie is op {{volgende}}. Eerder praten mag altijd.' },
        {
          text: 'Er is minstens één keer per jaar een evaluatie. Dus uiterlijk op {{calculated:uiterlijk}}.',
        },
        {
          text: 'Wilt u niet met uw jobcoach praten? Vraag dan naar iemand anders bij {{organisation.name}}. U mag ook een klacht melden.',
        },
      ],
    },
  ],
  parties: [
    {
      role: 'client',
      title: 'Cliënt',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'jobCoach',
      title: 'Jobcoach',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 2,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'U zegt wat u van uw werk vindt. U kiest gezichten en schrijft wat u wilt.',
      'U mag een vraag overslaan. Alleen de laatste met een gezicht vragen wij altijd.',
      'Uw werkgever krijgt uw antwoorden niet. Uw jobcoach wel.',
      'Uw jobcoach praat daarna met u, uiterlijk op {{calculated:gesprek}}.',
    ],
    pictograms: ['heart', 'choose', 'shield', 'talk'],
    questions: [
      {
        id: 'eerlijk',
        question: 'U bent niet blij met iets. Mag u dat zeggen?',
        options: [
          { id: 'ja', label: 'Ja, ik mag eerlijk zijn' },
          { id: 'nee', label: 'Nee, dan raak ik mijn werk kwijt' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'ja',
        explanation: 'U mag zeggen wat u denkt. U verliest daardoor uw werk of uw hulp niet.',
      },
      {
        id: 'werkgever',
        question: 'Wie leest uw antwoorden?',
        options: [
          { id: 'jobcoach', label: 'Mijn jobcoach, en niet mijn werkgever' },
          { id: 'iedereen', label: 'Iedereen op mijn werk' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'jobcoach',
        explanation: 'Uw antwoorden zijn voor uw jobcoach en de dienst. Uw werkgever krijgt ze niet.',
      },
    ],
  },
  mail: {
    invitation: {
      subject: 'Wat vindt u van uw werk?',
      lines: [
        'te vertellen hoe het met uw werk gaat, en dit te ondertekenen.',
        'Het duurt ongeveer tien minuten. U mag iemand vragen om te helpen.',
      ],
    },
  },
  daysToSign: 21,
});
