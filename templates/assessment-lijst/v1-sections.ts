import type { Section } from '../definition/template.ts';
import { areaSections } from './v1-area.ts';
import { areas } from './v1-areas.ts';
import { conclusionSections } from './v1-sections-conclusions.ts';

/** Who and how, an area each, and what follows from it (001, I.1; 000, the client record). */
export const sections: readonly Section[] = [
  {
    id: 'wie',
    title: 'Wie praten er?',
    fields: [
      {
        type: 'person',
        id: 'client',
        label: 'Cliënt',
        required: true,
        data: 'ordinary',
        prefill: 'dossier.person',
      },
      {
        type: 'person',
        id: 'jobcoach',
        label: 'Jobcoach',
        required: true,
        data: 'ordinary',
        prefill: 'user.person',
      },
      {
        type: 'period',
        id: 'gesprekken',
        label: 'Wanneer waren de gesprekken?',
        help: 'Neem de tijd. Twee of drie korte gesprekken geven een beter beeld dan één lang gesprek.',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'erbij',
        label: 'Was er iemand bij die de cliënt kent?',
        help: 'Iemand uit het eigen netwerk, als de cliënt dat wil.',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Wie was dat?', required: true },
      },
      {
        type: 'yesNo',
        id: 'anderen',
        label: 'Vertelden anderen iets over de cliënt?',
        help: 'Alleen als de cliënt dat goedvindt.',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'table',
        id: 'bronnen',
        label: 'Wie vertelden iets?',
        required: true,
        minRows: 1,
        maxRows: 10,
        addLabel: 'Nog iemand',
        data: 'ordinary',
        visibleWhen: { not: { field: 'anderen', is: 'no' } },
        columns: [
          {
            type: 'shortText',
            id: 'name',
            label: 'Naam',
            required: true,
            maxLength: 120,
            data: 'ordinary',
            width: 4,
          },
          {
            type: 'shortText',
            id: 'wie',
            label: 'Wie is dat?',
            help: 'Bijvoorbeeld: ouder, leraar, vorige werkgever.',
            required: true,
            maxLength: 120,
            data: 'ordinary',
            width: 5,
          },
          { type: 'date', id: 'wanneer', label: 'Wanneer', data: 'ordinary', width: 3 },
        ],
      },
    ],
  },
  {
    id: 'keuze',
    title: 'Waar praten wij over?',
    help: 'De cliënt kiest. Een gebied overslaan mag.',
    fields: [
      {
        type: 'choices',
        id: 'gebieden',
        label: 'Over deze gebieden praten wij',
        required: true,
        min: 1,
        data: 'ordinary',
        initial: areas.map(({ id }) => id).filter((id) => id !== 'gezondheid'),
        options: areas.map(({ id, title }) => ({ id, label: title })),
      },
      {
        type: 'yesNo',
        id: 'gezondheidMag',
        label: 'Vindt de cliënt het goed dat wij over gezondheid op het werk iets opschrijven?',
        help: 'Zegt de cliënt nee, haal dat gebied hierboven dan weg. Dat heeft geen gevolgen voor de hulp.',
        required: true,
        data: 'ordinary',
        visibleWhen: { field: 'gebieden', includes: 'gezondheid' },
      },
    ],
  },
  ...areas.flatMap(areaSections),
  ...conclusionSections,
];
