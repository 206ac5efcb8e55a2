import { defineTemplate } from '../definition/template.ts';
import { isDevelopment } from '../uitvoeringsplan/v1-products.ts';
import { attainmentParts, ladderParts } from '../uitvoeringsplan/v1-taken-over.ts';
import { sections } from './v1-sections.ts';

/** Prepared six weeks before the support ends: what came of each goal, and what comes after (003, 5.4). */
export const evaluatieverslagV1 = defineTemplate({
  id: 'evaluatieverslag',
  version: 1,
  language: 'nl',
  title: 'Evaluatieverslag Werkt mee',
  purpose:
    'Hierin kijken cliënt en dienst terug op een uitvoeringsplan: welke doelen zijn bereikt, wat vond de cliënt ervan, en wat komt hierna.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'public-task',
    note: 'De dienst laat wie de hulp toewees zien wat die opleverde, zodat die over een vervolg kan beslissen (AVG artikel 6, lid 1, onder e; in Nederland de Wmo 2015, hoofdstuk 5). Over gezondheid staat er alleen in wat daarvoor nodig is (artikel 9, lid 2, onder h). De cliënt leest het verslag eerst.',
  },
  retention: {
    years: 15,
    from: 'completed',
    words: '15 jaar nadat het verslag klaar is (in Nederland volgens de Wmo 2015)',
  },
  sections,
  calculations: [
    { id: 'voorbereid', kind: 'day', from: 'periode', part: 'until', add: { weeks: -6 } },
    {
      id: 'gemiddeldStart',
      kind: 'average',
      fields: ['doel1Start', 'doel2Start', 'doel3Start', 'doel4Start'],
    },
    { id: 'gemiddeldNu', kind: 'average', fields: ['doel1Nu', 'doel2Nu', 'doel3Nu', 'doel4Nu'] },
    { id: 'tevredenheid', kind: 'average', fields: ['tevreden', 'werkTevreden'] },
  ],
  rules: [
    {
      id: 'gesprek-na-voorbereiding',
      must: { field: 'gesprekOp', notBefore: 'klaarOp' },
      field: 'gesprekOp',
      message: 'Het gesprek is na de voorbereiding. Kijk de datums na.',
    },
    {
      id: 'voorbereid-voor-einde',
      must: { not: { field: 'klaarOp', notBefore: 'periode' } },
      field: 'klaarOp',
      message: 'De evaluatie is voorbereid vóór het einde van het plan. Kijk de datums na.',
    },
    {
      id: 'ontwikkeling-een-verlenging',
      when: { all: [isDevelopment, { field: 'hoeveelste', oneOf: ['verlenging', 'vaker'] }] },
      must: { not: { field: 'voorstel', is: 'verlengen' } },
      field: 'voorstel',
      message: 'Ontwikkeling mag maar één keer langer duren, en dat is al gebeurd. Stel iets anders voor.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dit verslag kijkt terug op het plan van {{client}}. {{toegang.name}} gebruikt het om te beslissen wat hierna past.',
        'De cliënt leest het verslag eerst, en mag er eigen woorden bij zetten. De werkplek krijgt het niet.',
      ],
    },
    { kind: 'section', section: 'wie' },
    {
      kind: 'text',
      id: 'termijn',
      paragraphs: [
        'Zes weken voor het einde hoort de evaluatie voorbereid te zijn. Dat is op {{calculated:voorbereid}}.',
      ],
    },
    ...ladderParts({ id: 'eindtrede', point: 'Aan het einde' }),
    { kind: 'section', section: 'aantal' },
    ...attainmentParts,
    {
      kind: 'text',
      id: 'doelrealisatie',
      paragraphs: [
        'Gemiddeld over de doelen: bij de start {{calculated:gemiddeldStart}} van 5, nu {{calculated:gemiddeldNu}} van 5.',
      ],
      visibleWhen: {
        all: [
          { field: 'doel1Start', answered: true },
          { field: 'doel1Nu', answered: true },
        ],
      },
    },
    { kind: 'section', section: 'uitkomst1' },
    { kind: 'section', section: 'uitkomst2' },
    { kind: 'section', section: 'uitkomst3' },
    { kind: 'section', section: 'uitkomst4' },
    { kind: 'section', section: 'opbrengst' },
    { kind: 'section', section: 'zelf' },
    {
      kind: 'text',
      id: 'tevredenheid',
      paragraphs: ['Tevredenheid van de cliënt, gemiddeld: {{calculated:tevredenheid}} van 5.'],
      visibleWhen: {
        all: [
          { field: 'tevreden', answered: true },
          { field: 'werkTevreden', answered: true },
        ],
      },
    },
    { kind: 'section', section: 'vervolg' },
    {
      kind: 'list',
      id: 'hierna',
      heading: 'Zo gaat het verder',
      items: [
        {
          text: '{{toegang.name}} krijgt dit verslag en beslist over een vervolg. De cliënt krijgt daarvan bericht.',
        },
        {
          text: 'Niet eens met dat besluit? De cliënt kan binnen zes weken bezwaar maken bij de gemeente.',
          visibleWhen: { country: 'NL' },
        },
        {
          text: 'Niet eens met dat besluit? De cliënt kan vragen waar die dat meldt of in beroep gaat.',
          visibleWhen: { country: 'BE' },
        },
        { text: 'Het portfolio, het cv en de certificaten zijn van de cliënt. Die gaan mee.' },
        {
          text: 'De tevredenheid, het stoppen en de bereikte doelen telt de dienst op met die van anderen, zonder namen. Zo ziet zij wat beter kan.',
        },
      ],
    },
  ],
  parties: [
    {
      role: 'client',
      title: 'Cliënt, gelezen',
      // Who stopped early may be out of reach; the evaluation is due all the same.
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
      'Dit verslag kijkt terug op uw plan en uw doelen.',
      'Er staat ook in wat u en de dienst hierna voorstellen.',
      '{{toegang.name}} beslist over een vervolg. U krijgt daarvan bericht.',
      'Met uw handtekening zegt u: ik heb het gelezen. U hoeft het er niet mee eens te zijn.',
    ],
    questions: [
      {
        id: 'oneens',
        question: 'U bent het niet eens met het verslag. Mag u dat zeggen?',
        options: [
          { id: 'ja', label: 'Ja, en mijn woorden komen erin' },
          { id: 'nee', label: 'Nee, dan krijg ik geen hulp meer' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'ja',
        explanation: 'U mag zeggen wat u vindt. Uw woorden komen in het verslag. Dat kost u geen hulp.',
      },
      {
        id: 'beslist',
        question: 'Wie beslist over hulp hierna?',
        options: [
          { id: 'toegang', label: 'Wie de hulp toewijst' },
          { id: 'begeleider', label: 'Mijn begeleider' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'toegang',
        explanation:
          'Uw begeleider doet met u een voorstel. Wie de hulp toewijst, beslist. U krijgt daarvan bericht.',
      },
    ],
  },
  mail: {
    invitation: {
      subject: 'Een evaluatie om te lezen en te ondertekenen',
      lines: [
        'een verslag over doelen en werk te lezen en te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en laat het weten.',
      ],
    },
  },
  daysToSign: 14,
});
