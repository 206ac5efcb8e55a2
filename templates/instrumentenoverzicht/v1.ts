import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

/**
 * Which partner has which instrument, and whether the transition coach may use it: one of the conditions for getting
 * things done (002, steps 2 and 8). Nobody signs; the partners bind themselves in the covenant.
 */
export const instrumentenoverzichtV1 = defineTemplate({
  id: 'instrumentenoverzicht',
  version: 1,
  language: 'nl',
  title: 'Instrumentenoverzicht',
  purpose:
    'Hierin staat per partner welke instrumenten er zijn, en welke de transitieconsulent mag inzetten. Er staan voorbeelden in om weg te strepen.',
  dossier: 'partnership',
  smk: ['4.2', '5.3'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners willen weten wat zij samen kunnen inzetten (AVG artikel 6, lid 1, onder f). Er staan geen gegevens van personen in.',
  },
  retention: { years: 7, from: 'agreement-ended', words: '7 jaar na het einde van de samenwerking' },
  sections,
  calculations: [
    { id: 'aantalNl', kind: 'count', table: 'instrumentenNl' },
    { id: 'aantalBe', kind: 'count', table: 'instrumentenBe' },
  ],
  rules: [
    {
      id: 'nakijken-later',
      must: { field: 'nakijken', notBefore: 'vastgesteldOp' },
      field: 'nakijken',
      message: 'De dag van nakijken ligt vóór de dag van vaststellen. Kijk de datums na.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Een instrument is iets wat een partner kan inzetten voor een deelnemer, zoals een stageplek, een vergoeding of begeleiding. In dit overzicht staat wat er in de regio is.',
        'De partners bepalen samen wat een transitieconsulent mag inzetten. Zo kan één persoon snel handelen, zonder dat de deelnemer langs alle loketten moet.',
      ],
    },
    { kind: 'section', section: 'overzicht' },
    {
      kind: 'list',
      id: 'mandaat',
      heading: 'Wat het mandaat betekent',
      items: [
        { text: 'Ja, zelf: de transitieconsulent zet het in en laat het de partner dezelfde dag weten.' },
        {
          text: 'Na overleg: de partner antwoordt binnen {{antwoordDagen}}. Zegt de partner nee, dan met een reden en een ander voorstel.',
        },
        {
          text: 'Nee, alleen advies: de partner beslist zelf. De transitieconsulent mag het wel voorstellen.',
        },
        {
          text: 'De partner houdt de regie over het eigen budget. Wettelijke regels en besluiten blijven gelden.',
        },
        {
          text: 'Een recht van een deelnemer, bijvoorbeeld op een uitkering of een voorziening, hangt nooit af van dit overzicht.',
        },
        { text: 'Partners hebben geen commercieel belang bij het inzetten van een instrument.' },
      ],
    },
    { kind: 'section', section: 'instrumenten' },
    {
      kind: 'list',
      id: 'bijhouden',
      heading: 'Bijhouden',
      items: [
        {
          text: 'Aantal instrumenten in dit overzicht: {{calculated:aantalNl}}',
          visibleWhen: { field: 'instrumentenNl', answered: true },
        },
        {
          text: 'Aantal instrumenten in dit overzicht: {{calculated:aantalBe}}',
          visibleWhen: { field: 'instrumentenBe', answered: true },
        },
        {
          text: 'Verandert een instrument, dan meldt de partner dat aan {{beheerder.name}}. Die maakt een nieuwe versie.',
        },
        { text: 'Op {{nakijken}} kijken de partners het hele overzicht na.' },
        {
          text: 'Dit is een eerste beeld. Een transitieconsulent kan er nog geen mandaat aan ontlenen.',
          visibleWhen: { field: 'stand', is: 'gesprek' },
        },
        {
          text: 'Het management van de partners stelde dit overzicht vast op {{vastgesteldOp}}. Het hoort bij het samenwerkingsconvenant.',
          visibleWhen: { field: 'stand', is: 'vastgesteld' },
        },
      ],
    },
  ],
  parties: [],
  mail: {
    invitation: {
      subject: 'Instrumentenoverzicht',
      lines: ['het overzicht van instrumenten van de partners te bekijken.'],
    },
  },
  daysToSign: 28,
});
