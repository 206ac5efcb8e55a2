import { defineTemplate } from '../definition/template.ts';
import { competences } from './v1-competences.ts';
import { sections } from './v1-sections.ts';

/** What the partners expect of whoever takes the role, and what they commit to for it (002, steps 4 and 8). */
export const competentiesTransitieconsulentV1 = defineTemplate({
  id: 'competenties-transitieconsulent',
  version: 1,
  language: 'nl',
  title: 'Competenties transitieconsulent',
  purpose:
    'Hierin staat wat de partners van een transitieconsulent verwachten, met voorbeelden van gedrag. Elke partner verbindt zich eraan.',
  dossier: 'partnership',
  smk: ['4.2'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners leggen vast wie namens hen tekende (AVG artikel 6, lid 1, onder f). Namen van medewerkers en gegevens van deelnemers staan er niet in.',
  },
  retention: { years: 7, from: 'agreement-ended', words: '7 jaar na het einde van de samenwerking' },
  sections,
  calculations: [{ id: 'medewerkers', kind: 'sum', table: 'partners', column: 'aantal' }],
  rules: [
    {
      id: 'herzien-later',
      must: { field: 'herzien', notBefore: 'begin' },
      field: 'herzien',
      message: 'De dag van opnieuw bekijken ligt vóór het begin. Kijk de datums na.',
    },
  ],
  body: [
    { kind: 'section', section: 'samenwerking' },
    {
      kind: 'text',
      id: 'rol',
      heading: 'De rol',
      paragraphs: [
        'Een transitieconsulent is geen nieuwe functie. Het is een rol die een medewerker van een partner op zich neemt voor één deelnemer. Hij of zij is het vaste contact, bewaakt het plan en mag instrumenten van andere partners inzetten.',
        'De deelnemer houdt de regie. Begeleiders met een wettelijke taak houden hun eigen verantwoordelijkheid.',
      ],
    },
    {
      kind: 'text',
      id: 'gebruik',
      heading: 'Hoe wij dit gebruiken',
      paragraphs: [
        'De lijst is een richting en geen keurslijf. Niemand hoeft overal even goed in te zijn. De partners gebruiken de lijst om iemand te kiezen, om elkaar aan te spreken en om te leren.',
      ],
    },
    { kind: 'section', section: 'keuze' },
    { kind: 'articles', id: 'gedrag', heading: 'Zo ziet u het in het werk', articles: competences },
    { kind: 'section', section: 'inzet' },
    {
      kind: 'list',
      id: 'verbinden',
      heading: 'Waar elke partner zich aan verbindt',
      lead: 'Met de ondertekening zegt elke partner:',
      items: [
        {
          text: 'Wij zijn bereid de rol te vervullen. Samen leveren de partners hiervoor {{calculated:medewerkers}} medewerkers.',
        },
        { text: 'Wij kiezen medewerkers die bij deze competenties passen, en geven hun tijd en ruimte.' },
        {
          text: 'Wij letten op een eerlijke verdeling: een transitieconsulent heeft ten hoogste {{hoogste}} tegelijk.',
        },
        {
          text: 'Wij leggen de rol niet op, maar zij is ook niet vrijblijvend. Past het niet, dan zeggen wij dat op tijd.',
        },
        {
          text: 'Wij laten onze medewerkers leren op de manier die hierboven is gekozen, en betalen dat uit onze gewone middelen.',
        },
        {
          text: 'Wij mogen elkaar aanspreken op deze competenties: eerst de medewerkers onderling, dan de voorzitter, dan de beslissers.',
        },
        { text: 'Past een transitieconsulent niet bij een deelnemer, dan zoeken wij samen een ander.' },
        { text: 'Wij bekijken deze lijst opnieuw op {{herzien}}, met de ervaring van deelnemers erbij.' },
      ],
    },
  ],
  parties: [
    {
      role: 'partner',
      title: 'Partner',
      min: 2,
      max: 60,
      capacities: ['organisation'],
      round: 1,
      roundPerParty: true,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Hierin staat wat wij van een transitieconsulent verwachten in {{naam}}.',
      'Uw organisatie levert de medewerkers die in de tabel staan, en geeft hun tijd en ruimte.',
      'De lijst is een richting en geen keurslijf. Partners mogen elkaar er wel op aanspreken.',
      'Op {{herzien}} bekijken de partners de lijst opnieuw.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Competenties van de transitieconsulent',
      lines: [
        'te lezen wat de partners van een transitieconsulent vragen, en dit namens uw organisatie te ondertekenen.',
        'Alle partners tekenen hetzelfde document.',
      ],
    },
  },
  daysToSign: 28,
});
