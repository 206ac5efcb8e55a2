import { recordParts } from './record.ts';
import type { Template } from './template.ts';

/**
 * The record of a person as a form that nobody sends: its parts are typed, checked and said in words by the rules of any
 * form, and it has a ground and a term as any other.
 */
export const recordForm: Template = {
  id: 'gegevens',
  version: 1,
  language: 'nl',
  title: 'Gegevens van de persoon',
  purpose: 'Wat het dossier van iemand zegt: de gegevens die elk formulier kan overnemen.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'contract',
    note: 'De dienst houdt bij wat nodig is voor de begeleiding die met de cliënt is afgesproken (AVG artikel 6, lid 1, onder b). Wat over gezondheid of beperking gaat, staat er alleen in als de begeleiding het nodig heeft (artikel 9, lid 2, onder h).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections: recordParts.map((part) => ({ id: part.id, title: part.label, fields: [part] })),
  body: recordParts.map(({ id }) => ({ kind: 'section', section: id })),
  parties: [],
  mail: { invitation: { subject: '', lines: [] } },
  daysToSign: 1,
};
