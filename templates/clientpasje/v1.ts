import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

/** A card for the pocket with the numbers to call (001, II.4). Nobody signs; it says nothing about health. */
export const clientpasjeV1 = defineTemplate({
  id: 'clientpasje',
  version: 1,
  language: 'nl',
  title: 'Cliëntpasje',
  purpose:
    'Een pasje voor op zak, met de nummers die een cliënt of een voorbijganger kan bellen. Er staat niets op over gezondheid.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'consent',
    note: 'De cliënt kiest zelf of er een pasje komt en wat erop staat (AVG artikel 6, lid 1, onder a). Wie als noodcontact op het pasje staat, heeft dat goedgevonden.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  paper: { layout: 'card' },
  sections,
  body: [
    { kind: 'section', section: 'voorkant' },
    { kind: 'section', section: 'achterkant' },
    {
      kind: 'text',
      id: 'nood',
      paragraphs: ['Direct gevaar: bel 112. Pasje gevonden? Bel {{dienst.name}}.'],
    },
  ],
  parties: [],
  mail: {
    invitation: {
      subject: 'Een pasje',
      lines: ['een pasje na te kijken.', 'U hoeft niets te ondertekenen.'],
    },
  },
  daysToSign: 14,
});
