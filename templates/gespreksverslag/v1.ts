import { defineTemplate } from '../definition/template.ts';
import { outcomeSections } from './v1-sections-outcome.ts';
import { talkSections } from './v1-sections-talk.ts';

/**
 * A talk with a possible partner, with go or no-go and the reasons (002, step 2). Nobody signs: it is a note of one side
 * about a talk, no agreement, and asking a signature of who is not a partner yet would raise a threshold. The
 * organisation seals it, so that the reasons stay as they were.
 */
export const gespreksverslagV1 = defineTemplate({
  id: 'gespreksverslag',
  version: 1,
  language: 'nl',
  title: 'Gespreksverslag samenwerkingspartner',
  purpose:
    'Hierin staat met wie over samenwerken is gesproken, wat er is gezegd, of wij samen verdergaan, waarom, en hoe wij contact houden.',
  dossier: 'partnership',
  smk: [],
  legal: {
    basis: 'legitimate-interest',
    note: 'De initiatiefnemer moet weten met wie is gesproken en waarom iets is besloten (AVG artikel 6, lid 1, onder f). Er staan alleen namen en werkgegevens in van medewerkers, geen gegevens van deelnemers.',
  },
  retention: { years: 7, from: 'completed', words: '7 jaar na het gesprek' },
  sections: [...talkSections, ...outcomeSections],
  calculations: [
    { id: 'toesturen', kind: 'day', from: 'datum', add: { workingDays: 5 } },
    { id: 'reageren', kind: 'day', from: 'datum', add: { workingDays: 15 } },
    { id: 'aantalActies', kind: 'count', table: 'acties' },
  ],
  rules: [
    {
      id: 'geen-commercieel-belang',
      when: { field: 'commercieel', is: 'yes' },
      must: { not: { field: 'besluit', oneOf: ['go', 'voorwaarden'] } },
      field: 'besluit',
      message:
        'Een organisatie met een commercieel belang wordt geen partner. Kies nog niet of no-go, en schrijf op waarom.',
    },
    {
      id: 'animo-en-go',
      when: { field: 'besluit', is: 'go' },
      must: { field: 'animo', atLeast: 3 },
      field: 'besluit',
      message: 'Er is weinig animo en toch een go. Kies een go met voorwaarden, of kijk de animo na.',
    },
    {
      id: 'antwoord-later',
      must: { field: 'antwoordVoor', notBefore: 'datum' },
      field: 'antwoordVoor',
      message: 'Het antwoord komt na het gesprek. Kijk de datum na.',
    },
    {
      id: 'contact-later',
      must: { field: 'volgendContact', notBefore: 'datum' },
      field: 'volgendContact',
      message: 'Het volgende contact is na het gesprek. Kijk de datum na.',
    },
    {
      id: 'opnieuw-later',
      must: { field: 'opnieuw', notBefore: 'datum' },
      field: 'opnieuw',
      message: 'Opnieuw vragen doet u na dit gesprek. Kijk de datum na.',
    },
  ],
  body: [
    { kind: 'section', section: 'gesprek' },
    { kind: 'section', section: 'inhoud' },
    { kind: 'section', section: 'uitkomst' },
    { kind: 'section', section: 'vervolg' },
    {
      kind: 'list',
      id: 'besluitInHetKort',
      heading: 'Wat wij doen',
      items: [
        {
          text: 'Go. {{organisatie.name}} komt op de lijst van partners en doet mee aan de volgende stap.',
          visibleWhen: { field: 'besluit', is: 'go' },
        },
        {
          text: 'Go met voorwaarden. {{organisatie.name}} antwoordt vóór {{antwoordVoor}}. Daarna beslissen wij opnieuw.',
          visibleWhen: { field: 'besluit', is: 'voorwaarden' },
        },
        {
          text: 'Nog niet. {{organisatie.name}} antwoordt vóór {{antwoordVoor}}. Tot dan houden wij contact.',
          visibleWhen: { field: 'besluit', is: 'later' },
        },
        {
          text: 'No-go. Wij danken {{organisatie.name}} voor het gesprek. De redenen blijven bewaard.',
          visibleWhen: { field: 'besluit', is: 'noGo' },
        },
        {
          text: 'Op {{opnieuw}} vragen wij het opnieuw.',
          visibleWhen: { field: 'opnieuw', answered: true },
        },
        { text: 'Uiterlijk {{calculated:toesturen}} krijgen de gesprekspartners dit verslag.' },
        {
          text: 'Uiterlijk {{calculated:reageren}} kunnen zij zeggen wat er niet klopt. Dan komt er een nieuw verslag.',
        },
        {
          text: 'Aantal acties: {{calculated:aantalActies}}.',
          visibleWhen: { field: 'acties', answered: true },
        },
      ],
    },
    {
      kind: 'text',
      id: 'grond',
      heading: 'Over dit verslag',
      paragraphs: [
        'Dit is een verslag en geen overeenkomst. Wie meedoet, tekent later het samenwerkingsconvenant. Tot dan zit niemand ergens aan vast.',
      ],
    },
  ],
  // See above: a note, no agreement.
  parties: [],
  mail: {
    invitation: {
      subject: 'Een gespreksverslag',
      lines: ['een verslag van een gesprek over samenwerken te lezen.'],
    },
  },
  daysToSign: 14,
});
