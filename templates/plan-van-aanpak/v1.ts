import { defineTemplate } from '../definition/template.ts';
import type { BodyPart } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

/**
 * The provider's plan, which also stands for its quality system (003, 5.4 and annex): eight questions on two pages in a
 * typeface as wide as Calibri. Nobody signs; the organisation seals what it hands in.
 */
export const planVanAanpakV1 = defineTemplate({
  id: 'plan-van-aanpak',
  version: 1,
  language: 'nl',
  title: 'Plan van aanpak Werkt mee',
  purpose:
    'Hierin laat een aanbieder aan de gemeente zien hoe hij Werkt mee uitvoert: acht vragen, op ten hoogste twee bladzijden.',
  dossier: 'partnership',
  smk: [],
  legal: {
    basis: 'legitimate-interest',
    note: 'De aanbieder schrijft zich in bij de gemeente en noemt een contact van het werk (AVG artikel 6, lid 1, onder f). Gegevens van cliënten staan er niet in.',
  },
  retention: { years: 7, from: 'agreement-ended', words: '7 jaar na het einde van het contract' },
  paper: { font: 'carlito', size: 11, maxPages: 2 },
  sections,
  calculations: [{ id: 'plekken', kind: 'sum', table: 'locaties', column: 'plekken' }],
  body: [
    {
      kind: 'text',
      id: 'aanbiederTekst',
      paragraphs: ['{{organisatie.name}}. Contact: {{contact}}. Producten: {{aanbod}}.'],
      visibleWhen: { field: 'aanbod', answered: true },
    },
    { kind: 'section', section: 'aanbieder', visibleWhen: { field: 'aanbod', answered: false } },
    ...answer('vraag1', 'bieden', '1. Wat bieden wij?', 'Ons aanbod'),
    ...answer('vraag2', 'werk', '2. Welk werk kunnen inwoners doen?'),
    { kind: 'section', section: 'vraag3' },
    {
      kind: 'text',
      id: 'plekkenSamen',
      paragraphs: ['Samen zijn er {{calculated:plekken}} plekken.'],
      visibleWhen: { field: 'locaties', answered: true },
    },
    ...answer('vraag3Aanpak', 'aanpak', '3. Hoe komt iemand vooruit?'),
    ...answer('vraag4', 'anders', '4. Wat maakt ons anders?'),
    { kind: 'section', section: 'vraag5', visibleWhen: { field: 'passend', answered: false } },
    {
      kind: 'list',
      id: 'uitgangspunten',
      heading: '5. De vier uitgangspunten',
      visibleWhen: { field: 'passend', answered: true },
      items: [
        { text: 'Zo passend mogelijk: {{passend}}' },
        { text: 'Zo lokaal mogelijk: {{lokaal}}' },
        { text: 'Zo regulier mogelijk: {{regulier}}' },
        { text: 'Gericht op ontwikkeling: {{ontwikkeling}}' },
      ],
    },
    ...answer('vraag6', 'ondersteuning', '6. Hoe ondersteunen wij?', 'Onze begeleiding'),
    ...answer('vraag7', 'volgen', '7. Hoe volgen wij de voortgang?'),
    ...answer('vraag8', 'verder', '8. Hoe helpen wij verder?'),
  ],
  parties: [],
  mail: {
    invitation: {
      subject: 'Een plan van aanpak',
      lines: ['een plan van aanpak te lezen.', 'U hoeft niets te ondertekenen.'],
    },
  },
  daysToSign: 14,
});

/**
 * A question with its answer in one paragraph over the whole width: two pages are few. The question with open lines stands
 * there only while nothing was written.
 */
function answer(section: string, field: string, question: string, heading?: string): BodyPart[] {
  return [
    { kind: 'section', section, visibleWhen: { field, answered: false } },
    {
      kind: 'text',
      id: `${section}Tekst`,
      ...(heading && { heading }),
      paragraphs: [`${question} {{${field}}}`],
      visibleWhen: { field, answered: true },
    },
  ];
}
