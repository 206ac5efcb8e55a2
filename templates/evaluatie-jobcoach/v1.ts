import { defineTemplate } from '../definition/template.ts';
import { averages, progress, themes, withPrefix } from '../evaluatie-client/v1-themes.ts';
import { sections } from './v1-sections.ts';

const othersAnswered = {
  any: [
    { field: 'clientGeheel', answered: true },
    { field: 'opdrachtgeverGeheel', answered: true },
  ],
} as const;

/** The three views laid side by side, and what that changes in the support (001, I.6; SMK 1.1.5, 1.4.5, 3.2). */
export const evaluatieJobcoachV1 = defineTemplate({
  id: 'evaluatie-jobcoach',
  version: 1,
  language: 'nl',
  title: 'Evaluatie door de jobcoach',
  purpose:
    'Hierin legt een jobcoach de drie kanten naast elkaar: cliënt, opdrachtgever en jobcoach. Daarna staat er wat er in de begeleiding verandert.',
  dossier: 'person',
  smk: ['1.1.5', '1.4.5', '3.2'],
  legal: {
    basis: 'contract',
    note: 'De dienst moet haar hulp volgen en bijsturen (AVG artikel 6, lid 1, onder b). Wat over gezondheid nodig is voor goede hulp, staat er alleen in als de cliënt dat uitdrukkelijk goedvindt (AVG artikel 9, lid 2, onder a). De cliënt mag deze evaluatie lezen.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  calculations: [...averages, { id: 'uiterlijk', kind: 'day', from: 'datum', add: { months: 12 } }],
  rules: [
    {
      id: 'volgende-later',
      must: { field: 'volgende', notBefore: 'datum' },
      field: 'volgende',
      message: 'De volgende evaluatie ligt vóór deze. Kies een dag daarna.',
    },
    {
      id: 'datum-na-begin',
      must: { field: 'datum', notBefore: 'periode' },
      field: 'datum',
      message: 'De evaluatie is op of na de laatste dag van de periode. Kijk de datums na.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Deze evaluatie legt naast elkaar wat {{client}}, de opdrachtgever en de jobcoach vinden. Een verschil is een reden om te praten. Het is geen fout.',
        'De cliënt mag deze evaluatie lezen. De opdrachtgever krijgt haar niet.',
      ],
    },
    { kind: 'section', section: 'wie' },
    { kind: 'section', section: 'vanDeClient', visibleWhen: { field: 'geheel', answered: false } },
    { kind: 'section', section: 'vanDeOpdrachtgever', visibleWhen: { field: 'geheel', answered: false } },
    {
      kind: 'chart',
      id: 'drieKanten',
      heading: 'Drie kanten naast elkaar',
      look: 'bars',
      series: ['Cliënt', 'Opdrachtgever', 'Jobcoach'],
      points: themes.map(({ id, label }) => ({
        label,
        fields: [withPrefix('client', id), withPrefix('opdrachtgever', id), id],
      })),
      visibleWhen: othersAnswered,
    },
    ...progress('De jobcoach door de tijd'),
    {
      kind: 'list',
      id: 'nogNiet',
      visibleWhen: { all: [{ field: 'geheel', answered: true }, { not: othersAnswered }] },
      items: [{ text: 'De cliënt en de opdrachtgever vulden nog geen eigen evaluatie in.' }],
    },
    { kind: 'section', section: 'uitlegBij' },
    { kind: 'section', section: 'terugblik' },
    { kind: 'section', section: 'bijsturen' },
    { kind: 'section', section: 'afspraken' },
    {
      kind: 'list',
      id: 'hierna',
      heading: 'Zo gaat het verder',
      items: [
        {
          text: 'De volgende evaluatie is op {{volgende}}, en in elk geval vóór {{calculated:uiterlijk}}.',
        },
        {
          text: 'De jobcoach vertelt de cliënt en de opdrachtgever wat er verandert, ieder voor het eigen deel.',
        },
        {
          text: 'Verandert er iets aan taken, dagen of tijden? Dan komt er een nieuwe afsprakennota.',
          visibleWhen: {
            any: [
              { field: 'veranderen', includes: 'taken' },
              { field: 'veranderen', includes: 'uren' },
            ],
          },
        },
        {
          text: 'Is er hulp van een andere dienst nodig? De jobcoach vraagt eerst of de cliënt dat wil.',
          visibleWhen: { field: 'veranderen', includes: 'anderen' },
        },
      ],
    },
  ],
  parties: [
    {
      role: 'jobCoach',
      title: 'Jobcoach',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Dit is uw evaluatie van de begeleiding van {{client}}.',
      'De antwoorden van cliënt en opdrachtgever staan naast die van u.',
      'De volgende evaluatie is op {{volgende}}.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een evaluatie om te ondertekenen',
      lines: ['uw evaluatie na te lezen en te ondertekenen.'],
    },
  },
  daysToSign: 14,
});
