import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

/** The record of guidance over a period: a fiche in the dossier, kept five years (001, II.4 and II.5; SMK 3.2). */
export const registratieBegeleidingV1 = defineTemplate({
  id: 'registratie-begeleiding',
  version: 1,
  language: 'nl',
  title: 'Registratie begeleidingen',
  purpose:
    'Hierin houdt de jobcoach over een periode bij welke begeleiding er was: wanneer, hoe lang, waar, wat er is gedaan en wat er volgt.',
  dossier: 'person',
  smk: ['3.2'],
  legal: {
    basis: 'contract',
    note: 'De dienst legt de begeleiding vast om de overeenkomst met de cliënt uit te voeren en te verantwoorden (AVG artikel 6, lid 1, onder b). Wat over gezondheid of beperking gaat, is nodig voor de begeleiding door een dienst met geheimhouding (artikel 9, lid 2, onder h).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  sections,
  calculations: [
    { id: 'aantal', kind: 'count', table: 'begeleidingen' },
    { id: 'uren', kind: 'sum', table: 'begeleidingen', column: 'duur' },
    { id: 'aantalAfspraken', kind: 'count', table: 'afspraken' },
  ],
  rules: [
    {
      id: 'bespreken-na-periode',
      must: { field: 'besprekenOp', notBefore: 'periode' },
      field: 'besprekenOp',
      message: 'De registratie gaat over de hele periode. Kies een dag na het einde van de periode.',
    },
  ],
  body: [
    { kind: 'section', section: 'wie' },
    { kind: 'section', section: 'fiche' },
    {
      kind: 'list',
      id: 'totalen',
      heading: 'Totalen over deze periode',
      items: [
        { text: 'Periode: {{periode}}.' },
        {
          text: 'Aantal begeleidingen, met wat niet doorging: {{calculated:aantal}}.',
          visibleWhen: { field: 'begeleidingen', answered: true },
        },
        { text: 'Aantal uren samen: {{calculated:uren}}.' },
        {
          text: 'Aantal afspraken voor de volgende periode: {{calculated:aantalAfspraken}}.',
          visibleWhen: { field: 'afspraken', answered: true },
        },
      ],
    },
    { kind: 'section', section: 'terugblik' },
    {
      kind: 'list',
      id: 'verklaring',
      heading: 'Bij deze registratie',
      items: [
        { text: 'De jobcoach heeft deze begeleidingen gegeven of er zelf aan meegewerkt.' },
        {
          text: 'De registratie hoort in het dossier van de cliënt. De cliënt mag haar lezen en laten verbeteren.',
        },
        { text: 'Zij wordt bewaard tot 5 jaar na het sluiten van het dossier en daarna vernietigd.' },
      ],
    },
  ],
  parties: [
    {
      role: 'jobCoach',
      title: 'Jobcoach',
      min: 1,
      max: 1,
      capacities: ['self'],
      round: 1,
      needs: 'all',
    },
  ],
  mail: {
    invitation: {
      subject: 'Een registratie om te ondertekenen',
      lines: ['de registratie van begeleidingen na te lezen en te ondertekenen.'],
    },
  },
  daysToSign: 14,
});
