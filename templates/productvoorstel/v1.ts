import { defineTemplate } from '../definition/template.ts';
import { doingSections } from './v1-sections-doing.ts';
import { sections } from './v1-sections.ts';

/** A proposal for what no partner offers yet, born in the conference (002, meerwaarde and step 9). */
export const productvoorstelV1 = defineTemplate({
  id: 'productvoorstel',
  version: 1,
  language: 'nl',
  title: 'Productvoorstel',
  purpose:
    'Hierin leggen partners een gat in de hulp vast, met een voorstel om het te dichten: voor wie, wat het kost en oplevert, en wie het oppakt.',
  dossier: 'partnership',
  smk: ['5.3'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners hebben de namen nodig van wie het voorstel doet en oppakt (AVG artikel 6, lid 1, onder f). Gegevens van deelnemers staan er niet in.',
  },
  retention: { years: 7, from: 'completed', words: '7 jaar nadat het voorstel is ondertekend' },
  sections: [...sections, ...doingSections],
  calculations: [
    { id: 'eenmalig', kind: 'sum', table: 'kosten', column: 'eenmalig' },
    { id: 'perJaar', kind: 'sum', table: 'kosten', column: 'jaarlijks' },
  ],
  rules: [
    {
      id: 'terug-later',
      must: { field: 'terug', notBefore: 'datum' },
      field: 'terug',
      message: 'Dit overleg ligt vóór het overleg waarin het voorstel opkwam. Kijk de datums na.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Soms biedt geen van de partners wat een deelnemer nodig heeft. Dan is er een gat in de hulp. In dit voorstel staat hoe de partners dat gat willen dichten. Er staan geen namen van deelnemers in.',
      ],
    },
    { kind: 'section', section: 'voorstel' },
    { kind: 'section', section: 'gat' },
    { kind: 'section', section: 'doelgroep' },
    { kind: 'section', section: 'product' },
    { kind: 'section', section: 'geld' },
    {
      kind: 'list',
      id: 'totalen',
      heading: 'Kosten bij elkaar',
      visibleWhen: { field: 'kosten', answered: true },
      items: [
        { text: 'Eenmalige kosten: {{calculated:eenmalig}}' },
        { text: 'Kosten per jaar: {{calculated:perJaar}}' },
        { text: 'Niet elke opbrengst is in geld uit te drukken. Die telt net zo goed mee.' },
      ],
    },
    { kind: 'section', section: 'oppakken' },
    {
      kind: 'list',
      id: 'afspraken',
      heading: 'Wat wij afspreken',
      items: [
        { text: '{{trekker.name}} trekt dit voorstel. {{trekkerNaam}} is het aanspreekpunt.' },
        { text: 'Wie ondertekent, voert de eigen stappen uit of zegt op tijd dat het niet lukt.' },
        {
          text: 'De voorzitter zet het voorstel op de lijst voor de beslissers als er een besluit nodig is.',
        },
        {
          text: 'Dit voorstel is geen opdracht en geen toezegging van geld. Daarover besluiten de partners zelf.',
        },
        { text: 'In het overleg van {{terug}} hoort iedereen hoe het staat.' },
      ],
    },
  ],
  parties: [
    {
      role: 'partner',
      title: 'Partner die het oppakt',
      min: 1,
      max: 20,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
    { role: 'chair', title: 'Voorzitter', min: 1, max: 1, capacities: ['self'], round: 2, needs: 'all' },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Dit is een voorstel om een gat in de hulp te dichten: {{naam}}',
      '{{trekker.name}} trekt het. Uw organisatie voert de stappen uit die bij haar staan.',
      'U zegt met uw handtekening geen geld toe.',
      'In het overleg van {{terug}} hoort iedereen hoe het staat.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een productvoorstel om te ondertekenen',
      lines: [
        'een voorstel voor een nieuwe of betere dienst te lezen en te ondertekenen.',
        'Het voorstel komt uit het afstemmingsoverleg.',
      ],
    },
  },
  daysToSign: 28,
});
