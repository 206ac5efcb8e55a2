import { defineTemplate } from '../definition/template.ts';
import { averages, progress } from '../evaluatie-client/v1-themes.ts';
import { sections } from './v1-sections.ts';

/** How it goes at the workplace in the employer's eyes, on the client's themes (001, I.6; SMK 1.1.5, 1.4.5, 3.2). */
export const evaluatieOpdrachtgeverV1 = defineTemplate({
  id: 'evaluatie-opdrachtgever',
  version: 1,
  language: 'nl',
  title: 'Evaluatie door de opdrachtgever',
  purpose:
    'Hierin zegt een werkgever hoe het begeleid werken gaat, over dezelfde onderwerpen als de cliënt en de jobcoach. De vorige keer staat ernaast, met wat u samen afspreekt.',
  dossier: 'person',
  smk: ['1.1.5', '1.4.5', '3.2'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De dienst en de werkgever moeten weten hoe het werk gaat om goed te begeleiden (AVG artikel 6, lid 1, onder f). Er hoort niets in over gezondheid. De begeleid werker mag deze evaluatie lezen.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  calculations: [...averages, { id: 'gesprek', kind: 'day', from: 'datum', add: { workingDays: 10 } }],
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
        'U kijkt hier terug op het werk van {{client}} bij {{werkgever.name}}. De begeleid werker en de jobcoach beantwoorden dezelfde vragen. Zo ziet de jobcoach waar u het over eens bent, en waar niet.',
        'Schrijf alleen over het werk. De begeleid werker mag deze evaluatie lezen. Over gezondheid hoeft u niets te weten en niets op te schrijven.',
      ],
    },
    { kind: 'section', section: 'wie' },
    ...progress('Zo gaat het'),
    { kind: 'section', section: 'uitlegBij', visibleWhen: filledInOrOpen('toelichting') },
    { kind: 'section', section: 'woorden' },
    { kind: 'section', section: 'afspraken', visibleWhen: filledInOrOpen('acties') },
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
              { field: 'verder', answered: true },
            ],
          },
        },
        {
          text: '{{jobcoach}} bespreekt uw antwoorden met u en met de begeleid werker, uiterlijk op {{calculated:gesprek}}.',
        },
        { text: 'De volgende evaluatie is op {{volgende}}. Is er eerder iets, bel dan de jobcoach.' },
        {
          text: 'Wilt u stoppen? Dat gaat zoals in de raamovereenkomst staat. De jobcoach praat eerst met u en met de begeleid werker.',
          visibleWhen: { field: 'verder', is: 'nee' },
        },
        {
          text: 'Wilt u over een baan praten? De jobcoach vraagt dan bij UWV of de gemeente na wat dat betekent voor loon en uitkering.',
          visibleWhen: { all: [{ field: 'verder', is: 'meer' }, { country: 'NL' }] },
        },
        {
          text: 'Wilt u over een baan praten? De jobcoach vraagt dan bij VDAB of GTB na wat dat betekent voor loon en uitkering.',
          visibleWhen: { all: [{ field: 'verder', is: 'meer' }, { country: 'BE' }] },
        },
      ],
    },
  ],
  parties: [
    {
      role: 'employer',
      title: 'Opdrachtgever',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
      mayDelegate: true,
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
      'U zegt hoe het begeleid werken gaat. Het duurt ongeveer tien minuten.',
      'U mag een onderwerp open laten. Wat u opschrijft, mag de begeleid werker lezen.',
      'De jobcoach bespreekt uw antwoorden, uiterlijk op {{calculated:gesprek}}.',
      'Na u tekent de jobcoach.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Hoe gaat het begeleid werken bij u?',
      lines: [
        'te vertellen hoe het begeleid werken bij u gaat, en dit te ondertekenen.',
        'Het duurt ongeveer tien minuten.',
      ],
    },
  },
  daysToSign: 21,
});

/** On the form to fill in by hand it stands; on what was signed only when something was filled in. */
function filledInOrOpen(field: string) {
  return {
    any: [
      { field, answered: true },
      { field: 'verder', answered: false },
    ],
  } as const;
}
