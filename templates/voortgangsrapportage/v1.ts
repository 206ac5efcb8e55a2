import { defineTemplate } from '../definition/template.ts';
import { isDevelopment, isOnStep } from '../uitvoeringsplan/v1-products.ts';
import { attainmentParts, ladderParts } from '../uitvoeringsplan/v1-taken-over.ts';
import { sections } from './v1-sections.ts';

/** To whoever granted the support: every six months on a step, after three months in a development (003, 5.4). */
export const voortgangsrapportageV1 = defineTemplate({
  id: 'voortgangsrapportage',
  version: 1,
  language: 'nl',
  title: 'Voortgangsverslag Werkt mee',
  purpose:
    'Hierin leest de lokale toegang hoe het gaat met een cliënt en met elk doel. Het uitvoeringsplan is al ingevuld.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'public-task',
    note: 'De dienst vertelt wie de hulp toewees of die werkt (AVG artikel 6, lid 1, onder e; in Nederland de Wmo 2015, hoofdstuk 5). Over gezondheid staat er alleen in wat daarvoor nodig is (artikel 9, lid 2, onder h). De cliënt leest het verslag eerst.',
  },
  retention: {
    years: 15,
    from: 'completed',
    words: '15 jaar nadat het verslag klaar is (in Nederland volgens de Wmo 2015)',
  },
  sections,
  calculations: [
    { id: 'na3', kind: 'day', from: 'periode', part: 'from', add: { months: 3 } },
    { id: 'na6', kind: 'day', from: 'periode', part: 'from', add: { months: 6 } },
    { id: 'na12', kind: 'day', from: 'periode', part: 'from', add: { months: 12 } },
    { id: 'na18', kind: 'day', from: 'periode', part: 'from', add: { months: 18 } },
    { id: 'evaluatie', kind: 'day', from: 'periode', part: 'until', add: { weeks: -6 } },
    { id: 'gemiddeldNu', kind: 'average', fields: ['doel1Nu', 'doel2Nu', 'doel3Nu', 'doel4Nu'] },
  ],
  rules: [
    {
      id: 'ontwikkeling-na-drie',
      when: isDevelopment,
      must: { field: 'moment', oneOf: ['na3', 'tussendoor'] },
      field: 'moment',
      message: 'Bij ontwikkeling komt er een verslag na drie maanden. Kies dat, of kies tussendoor.',
    },
    {
      id: 'trede-om-de-zes',
      when: isOnStep,
      must: { field: 'moment', oneOf: ['na6', 'na12', 'na18', 'tussendoor'] },
      field: 'moment',
      message:
        'Op een trede komt er elke zes maanden een verslag. Kies het juiste moment, of kies tussendoor.',
    },
    {
      id: 'datum-in-looptijd',
      must: { not: { field: 'periode', notBefore: 'datum' } },
      field: 'datum',
      message: 'Dit verslag is van vóór het begin van het plan. Kijk de datums na.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dit verslag gaat over {{client}}. {{toegang.name}} leest hierin hoe het gaat op het werk en met de doelen.',
        'De cliënt leest het verslag eerst, en mag er eigen woorden bij zetten. De werkplek krijgt het niet.',
      ],
    },
    { kind: 'section', section: 'wie' },
    {
      kind: 'list',
      id: 'termijn',
      heading: 'De termijn',
      items: [
        {
          text: 'Dit verslag hoort er te zijn op {{calculated:na3}}, drie maanden na de start.',
          visibleWhen: { field: 'moment', is: 'na3' },
        },
        {
          text: 'Dit verslag hoort er te zijn op {{calculated:na6}}, zes maanden na de start. Het volgende komt op {{calculated:na12}}, als het plan dan nog loopt.',
          visibleWhen: { field: 'moment', is: 'na6' },
        },
        {
          text: 'Dit verslag hoort er te zijn op {{calculated:na12}}, een jaar na de start. Het volgende komt op {{calculated:na18}}, als het plan dan nog loopt.',
          visibleWhen: { field: 'moment', is: 'na12' },
        },
        {
          text: 'Dit verslag hoort er te zijn op {{calculated:na18}}, anderhalf jaar na de start.',
          visibleWhen: { field: 'moment', is: 'na18' },
        },
        {
          text: 'Dit is een extra verslag. De vaste verslagen komen ook nog.',
          visibleWhen: { field: 'moment', is: 'tussendoor' },
        },
        {
          text: 'Op {{calculated:evaluatie}} is het evaluatiegesprek voorbereid. Dat is zes weken voor het einde.',
        },
      ],
    },
    { kind: 'section', section: 'functioneren' },
    ...ladderParts({ id: 'trede', point: 'Nu' }),
    { kind: 'section', section: 'aantal' },
    ...attainmentParts,
    {
      kind: 'text',
      id: 'gemiddelde',
      paragraphs: ['Gemiddeld over de doelen, nu: {{calculated:gemiddeldNu}} van 5.'],
      visibleWhen: { field: 'doel1Nu', answered: true },
    },
    { kind: 'section', section: 'voortgang1' },
    { kind: 'section', section: 'voortgang2' },
    { kind: 'section', section: 'voortgang3' },
    { kind: 'section', section: 'voortgang4' },
    { kind: 'section', section: 'signalen' },
    { kind: 'section', section: 'zelf' },
    { kind: 'section', section: 'afspraken' },
  ],
  parties: [
    {
      role: 'client',
      title: 'Cliënt, gelezen',
      // The report is due also when the client does not sign it.
      min: 0,
      max: 1,
      capacities: ['self', 'representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'service',
      title: 'Dienst',
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
      'Dit verslag vertelt {{toegang.name}} hoe het gaat met uw werk en uw doelen.',
      'Met uw handtekening zegt u: ik heb het gelezen. U hoeft het er niet mee eens te zijn.',
      'Klopt er iets niet? Teken dan nog niet. Uw begeleider past het aan.',
      'Uw werkplek krijgt dit verslag niet.',
    ],
    questions: [
      {
        id: 'oneens',
        question: 'U bent het niet eens met het verslag. Wat kunt u doen?',
        options: [
          { id: 'zeggen', label: 'Zeggen wat niet klopt, en eigen woorden erbij laten zetten' },
          { id: 'niets', label: 'Niets, het verslag staat vast' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'zeggen',
        explanation: 'U mag zeggen wat niet klopt. Uw eigen woorden komen in het verslag.',
      },
      {
        id: 'wieLeest',
        question: 'Wie krijgt dit verslag?',
        options: [
          { id: 'toegang', label: 'Wie de hulp heeft toegewezen' },
          { id: 'werkplek', label: 'Mijn werkplek' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'toegang',
        explanation: 'Het verslag gaat naar wie de hulp heeft toegewezen. Uw werkplek krijgt het niet.',
      },
    ],
  },
  mail: {
    invitation: {
      subject: 'Een verslag om te lezen en te ondertekenen',
      lines: [
        'een verslag over werk en doelen te lezen en te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en laat het weten.',
      ],
    },
  },
  daysToSign: 14,
});
