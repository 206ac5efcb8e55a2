import { defineTemplate } from '../definition/template.ts';
import { questionSection } from './v1-sections-a-question.ts';
import { whoSection } from './v1-sections-a.ts';
import { sectionsBC } from './v1-sections-bc.ts';
import { sectionsD } from './v1-sections-d.ts';

/**
 * One discussion of one participant's case, phase by phase; it is the minutes of the conference (002, steps 6 to 8). A
 * next discussion is a new portfolio that takes over what stays.
 */
export const portfolioV1 = defineTemplate({
  id: 'portfolio',
  version: 1,
  language: 'nl',
  title: 'Portfolio afstemmingsoverleg',
  purpose:
    'Hierin staat één bespreking van een deelnemer: de vraag, de verduidelijking, de mogelijke oplossingen, het besluit en het plan. Het is meteen het verslag.',
  dossier: 'person',
  smk: ['4.2', '5.3'],
  legal: {
    basis: 'consent',
    note: 'De deelnemer gaf toestemming in de deelnemersovereenkomst (AVG artikel 6, lid 1, onder a, en artikel 9, lid 2, onder a). Trekt de deelnemer die in, dan wordt het portfolio niet meer gedeeld of besproken.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  after: [
    {
      form: 'deelnemersovereenkomst',
      within: 'dossier',
      consent: { field: 'toestemming', purpose: 'bespreken' },
      section: 'deelB',
      words: 'De partners bespreken een vraag pas als de deelnemer dat goedvindt.',
    },
    {
      form: 'samenwerkingsconvenant',
      within: 'organisation',
      until: 'einde',
      section: 'deelB',
      words: 'De partners overleggen pas als hun convenant geldt.',
    },
  ],
  sections: [whoSection, questionSection, ...sectionsBC, ...sectionsD],
  calculations: [
    { id: 'aanmelden', kind: 'day', from: 'datum', add: { weeks: -2 } },
    { id: 'overzicht', kind: 'day', from: 'datum', add: { weeks: -1 } },
    { id: 'terug', kind: 'day', from: 'datum', add: { workingDays: 10 } },
    { id: 'aantalActies', kind: 'count', table: 'acties' },
  ],
  rules: [
    {
      id: 'toestemming-nodig',
      must: { field: 'toestemming', is: 'yes' },
      field: 'toestemming',
      message:
        'Zonder ondertekende deelnemersovereenkomst mag deze vraag niet worden besproken. Laat die eerst ondertekenen.',
    },
    {
      id: 'derde-is-laatste',
      when: { field: 'bespreking', is: 'derde' },
      must: { field: 'besluit', oneOf: ['plan', 'tweePartners', 'opgelost', 'hoger'] },
      field: 'besluit',
      message:
        'Dit is de derde bespreking, dus de laatste. Is er geen oplossing, kies dan voor voorleggen aan de beslissers.',
    },
    {
      id: 'plan-heeft-consulent',
      when: { field: 'besluit', is: 'plan' },
      must: { field: 'heeftConsulent', is: 'yes' },
      field: 'heeftConsulent',
      message: 'Bij een plan van aanpak hoort een transitieconsulent. Kies samen wie dat wordt.',
    },
    {
      id: 'volgende-later',
      must: { field: 'volgendOverleg', notBefore: 'datum' },
      field: 'volgendOverleg',
      message: 'Het volgende overleg is niet eerder dan dit overleg. Kijk de datum na.',
    },
    {
      id: 'verteld-na-overleg',
      must: { field: 'verteldOp', notBefore: 'datum' },
      field: 'verteldOp',
      message: 'De deelnemer hoort de uitkomst na het overleg. Kijk de datum na.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dit portfolio is het verslag van de bespreking in {{overlegNaam}}. De bespreking gaat in vier delen: toelichten (A), verduidelijken (B), oplossingen zoeken (C) en beslissen (D). Een deel begint pas als het vorige klaar is.',
        'De deelnemer houdt zelf de regie. Alleen de partners aan wie de deelnemer toestemming gaf, krijgen dit portfolio.',
      ],
    },
    { kind: 'section', section: 'deelA' },
    {
      kind: 'list',
      id: 'dagen',
      heading: 'Dagen om te onthouden',
      items: [
        { text: 'Uiterlijk {{calculated:aanmelden}}: deel A is ingeleverd bij de voorzitter.' },
        { text: 'Uiterlijk {{calculated:overzicht}}: alle partners hebben het overzicht van vragen.' },
        { text: 'Uiterlijk {{calculated:terug}}: de deelnemer heeft de uitkomst gehoord.' },
      ],
    },
    { kind: 'section', section: 'deelAVraag' },
    { kind: 'section', section: 'deelB' },
    { kind: 'section', section: 'deelC' },
    { kind: 'section', section: 'deelD' },
    {
      kind: 'list',
      id: 'rol',
      heading: 'Wat de transitieconsulent doet',
      visibleWhen: { field: 'heeftConsulent', is: 'yes' },
      items: [
        {
          text: 'De transitieconsulent is het enige en vaste contact van de deelnemer, en bewaakt het plan.',
        },
        {
          text: 'Hij of zij zet de acties in gang, houdt dit portfolio bij en spreekt partners aan op hun deel.',
        },
        { text: 'De taken van begeleiders met een wettelijke opdracht blijven bij hen.' },
        {
          text: 'De rol eindigt als de vraag is opgelost, of nadat de deelnemer drie keer is besproken. Dan volgt een warme overdracht.',
        },
      ],
    },
    { kind: 'section', section: 'deelDPlan' },
    { kind: 'section', section: 'terugkoppeling' },
    {
      kind: 'list',
      id: 'afspraken',
      heading: 'Wat wij afspreken',
      items: [
        {
          text: '{{verteller}} vertelt de deelnemer uiterlijk {{calculated:terug}} wat er is besproken en besloten.',
        },
        {
          text: 'Aantal acties in het plan: {{calculated:aantalActies}}. Wie bij een actie staat, voert die uit en meldt het aan de transitieconsulent.',
          visibleWhen: {
            all: [
              { field: 'heeftConsulent', is: 'yes' },
              { field: 'acties', answered: true },
            ],
          },
        },
        {
          text: 'Zolang er geen transitieconsulent is, houdt {{inbrenger.name}} dit portfolio bij.',
          visibleWhen: { field: 'heeftConsulent', is: 'no' },
        },
        { text: 'De deelnemer mag dit portfolio lezen, laten verbeteren en er eigen woorden aan toevoegen.' },
        {
          text: 'Trekt de deelnemer de toestemming in, dan stoppen de partners dezelfde werkdag met delen en bespreken.',
        },
      ],
    },
  ],
  parties: [
    {
      role: 'partner',
      title: 'Inbrengende partner',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'transitionCoach',
      title: 'Transitieconsulent',
      // None when nobody was chosen yet, or when the bringing partner is it and signs already.
      min: 0,
      max: 1,
      capacities: ['self'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'chair',
      title: 'Voorzitter',
      min: 1,
      max: 1,
      capacities: ['self'],
      round: 2,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Dit is het verslag van een bespreking op {{datum}}.',
      'Met uw handtekening zegt u: zo is het besproken en besloten.',
      'De deelnemer hoort de uitkomst uiterlijk {{calculated:terug}}.',
      'Wat hierin staat, houdt u geheim.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een portfolio om te ondertekenen',
      lines: [
        'het verslag van een bespreking in het afstemmingsoverleg te lezen en te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en laat het weten.',
      ],
    },
  },
  daysToSign: 10,
});
