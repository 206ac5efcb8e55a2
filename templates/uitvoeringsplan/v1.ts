import { defineTemplate } from '../definition/template.ts';
import { articles } from './v1-articles.ts';
import { goalRules, goalSections } from './v1-goals.ts';
import { productRules } from './v1-products.ts';
import { followSection } from './v1-sections-follow.ts';
import { workSections } from './v1-sections-work.ts';
import { sections } from './v1-sections.ts';
import { summary } from './v1-summary.ts';

/** The plan of client and provider for one of the five products (003, 5.4). */
export const uitvoeringsplanV1 = defineTemplate({
  id: 'uitvoeringsplan',
  version: 1,
  language: 'nl',
  title: 'Uitvoeringsplan Werkt mee',
  purpose:
    'Hierin staan de doelen die een cliënt en de dienst samen kiezen, wat zij daarvoor doen, en wanneer zij kijken hoe het gaat.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'contract',
    note: 'De dienst voert de hulp uit die zij met de cliënt afspreekt (AVG artikel 6, lid 1, onder b). Wat over gezondheid of beperking gaat, staat er alleen in als het nodig is voor de ondersteuning (artikel 9, lid 2, onder h; in Nederland ook Wmo 2015, artikel 5.1.2). Afstemmen met anderen vraagt de dienst apart.',
  },
  retention: {
    years: 15,
    from: 'completed',
    words: '15 jaar nadat het plan is vastgesteld (in Nederland volgens de Wmo 2015)',
  },
  sections: [...sections, ...workSections, ...goalSections, followSection],
  calculations: [
    { id: 'rapport3', kind: 'day', from: 'periode', part: 'from', add: { months: 3 } },
    { id: 'rapport6', kind: 'day', from: 'periode', part: 'from', add: { months: 6 } },
    { id: 'rapport12', kind: 'day', from: 'periode', part: 'from', add: { months: 12 } },
    { id: 'rapport18', kind: 'day', from: 'periode', part: 'from', add: { months: 18 } },
    { id: 'evaluatie', kind: 'day', from: 'periode', part: 'until', add: { weeks: -6 } },
  ],
  rules: [
    ...productRules,
    {
      id: 'leeftijd-past',
      must: { field: 'leeftijd', is: 'yes' },
      field: 'leeftijd',
      message:
        'Deze producten zijn voor wie niet meer leerplichtig is en nog niet met pensioen. Overleg met de lokale toegang.',
    },
    {
      id: 'ontwikkeling-een-verlenging',
      when: { field: 'product', oneOf: ['ontwikkeling3', 'ontwikkeling4', 'ontwikkeling5'] },
      must: { field: 'hoeveelste', oneOf: ['eerste', 'verlenging'] },
      field: 'hoeveelste',
      message:
        'Ontwikkeling mag maar één keer langer duren. Vraag de lokale toegang welk ander product past.',
    },
    {
      id: 'trede3-nabij',
      when: { field: 'product', is: 'opTrede3' },
      must: { field: 'nabijheid', is: 'nabij' },
      field: 'nabijheid',
      message: 'Op trede 3 is de begeleiding dichtbij, op de werkplek. Kies dat, of kies een ander product.',
    },
    {
      id: 'trede4-op-afstand',
      when: { field: 'product', is: 'opTrede4' },
      must: { field: 'nabijheid', is: 'afstand' },
      field: 'nabijheid',
      message: 'Op trede 4 is de begeleiding op afstand. Kies dat, of kies een ander product.',
    },
    {
      id: 'trede3-dichtbij',
      must: { field: 'dichtbij', is: 'yes' },
      field: 'dichtbij',
      message:
        'Op trede 3 is het werk in de eigen gemeente of in een plaats ernaast. Zoek een werkplek dichterbij.',
    },
    ...goalRules,
    {
      id: 'evaluatie-na-begin',
      must: { not: { field: 'periode', notBefore: 'evaluatieOp' } },
      field: 'evaluatieOp',
      message: 'Het evaluatiegesprek is na het begin van het plan. Kijk de datum na.',
    },
    {
      id: 'evaluatie-voor-einde',
      must: { not: { field: 'evaluatieOp', notBefore: 'periode' } },
      field: 'evaluatieOp',
      message: 'Het evaluatiegesprek is vóór het einde van het plan. Kies een eerdere dag.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dit plan is van {{client}}. Hierin staat welk werk u doet, welke doelen u hebt en wie u helpt. U en {{dienst.name}} stellen het samen vast.',
      ],
    },
    { kind: 'section', section: 'wie' },
    { kind: 'section', section: 'toewijzing' },
    { kind: 'section', section: 'wens' },
    {
      kind: 'section',
      section: 'ladder',
      visibleWhen: {
        any: [
          { field: 'starttrede', answered: false },
          { field: 'doeltrede', answered: false },
        ],
      },
    },
    {
      kind: 'chart',
      id: 'opDeLadder',
      heading: 'Mijn plek op de participatieladder',
      look: 'bars',
      series: ['Trede'],
      points: [
        { label: 'Hier sta ik nu', fields: ['starttrede'] },
        { label: 'Hier ga ik naartoe', fields: ['doeltrede'] },
      ],
      visibleWhen: {
        all: [
          { field: 'starttrede', answered: true },
          { field: 'doeltrede', answered: true },
        ],
      },
    },
    {
      kind: 'list',
      id: 'treden',
      lead: 'De ladder heeft zes treden:',
      items: [
        { text: 'Trede 1: u bent veel alleen. U ziet mensen alleen als het moet, zoals in de winkel.' },
        { text: 'Trede 2: u doet mee aan een activiteit, zoals een cursus of sport.' },
        { text: 'Trede 3: u helpt mee met rustig werk. Er is iemand in de buurt.' },
        { text: 'Trede 4: u werkt zelfstandig, zonder loon. U kunt hulp oproepen.' },
        { text: 'Trede 5: u hebt betaald werk met ondersteuning, of u volgt een beroepsopleiding.' },
        { text: 'Trede 6: u hebt betaald werk zonder ondersteuning.' },
      ],
    },
    { kind: 'section', section: 'werk' },
    { kind: 'section', section: 'betrokken' },
    { kind: 'section', section: 'aantal' },
    { kind: 'section', section: 'doelen1' },
    { kind: 'section', section: 'doelen2' },
    { kind: 'section', section: 'doelen3' },
    { kind: 'section', section: 'doelen4' },
    { kind: 'articles', id: 'afspraken', heading: 'Wat wij afspreken', articles },
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
      role: 'service',
      title: 'Dienst',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
  ],
  summary,
  mail: {
    invitation: {
      subject: 'Een plan om te ondertekenen',
      lines: [
        'een plan voor werk en begeleiding te lezen en te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en bel uw begeleider.',
      ],
    },
  },
  daysToSign: 14,
});
