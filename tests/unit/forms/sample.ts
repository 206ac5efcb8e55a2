import type { Template } from '#templates/definition/template.ts';

/** A small form that is right, to change in tests. */
export const sample: Template = {
  id: 'proef',
  version: 1,
  language: 'nl',
  title: 'Proef',
  purpose: 'Om te proberen.',
  dossier: 'person',
  smk: [],
  legal: { basis: 'consent', note: 'Toestemming.' },
  retention: { years: 5, from: 'completed', words: '5 jaar' },
  sections: [
    {
      id: 'een',
      title: 'Een',
      fields: [
        { type: 'yesNo', id: 'heeftHond', label: 'Hebt u een hond?', required: true, data: 'none' },
        {
          type: 'shortText',
          id: 'naamHond',
          label: 'Hoe heet de hond?',
          required: true,
          data: 'none',
          visibleWhen: { field: 'heeftHond', is: 'yes' },
        },
        {
          type: 'shortText',
          id: 'rasHond',
          label: 'Welk ras?',
          data: 'none',
          visibleWhen: { field: 'naamHond', answered: true },
        },
        {
          type: 'choices',
          id: 'eten',
          label: 'Wat eet de hond?',
          data: 'none',
          visibleWhen: { field: 'heeftHond', is: 'yes' },
          options: [
            { id: 'vlees', label: 'Vlees' },
            { id: 'brok', label: 'Brokken' },
          ],
        },
        {
          type: 'longText',
          id: 'uitleg',
          label: 'Uitleg',
          data: 'none',
          requiredWhen: { field: 'eten', includes: 'vlees' },
        },
      ],
    },
    {
      id: 'twee',
      title: 'Twee',
      visibleWhen: { field: 'heeftHond', is: 'yes' },
      fields: [{ type: 'money', id: 'prijs', label: 'Prijs', data: 'none' }],
    },
  ],
  body: [
    { kind: 'section', section: 'een' },
    { kind: 'section', section: 'twee' },
    {
      kind: 'text',
      id: 'tekst',
      heading: 'Tekst',
      paragraphs: ['De hond {{naamHond}} kost {{prijs}}.'],
      visibleWhen: { field: 'heeftHond', is: 'yes' },
    },
    {
      kind: 'articles',
      id: 'artikelen',
      articles: [
        {
          id: 'hond',
          title: 'De hond',
          clauses: [{ text: 'De hond heet {{naamHond}}.' }],
          visibleWhen: { field: 'heeftHond', is: 'yes' },
        },
        {
          id: 'slot',
          title: 'Slot',
          clauses: [
            { text: 'Dit is {{article:slot}}.' },
            { text: 'In België.', visibleWhen: { country: 'BE' } },
            { text: 'Einde.' },
          ],
        },
      ],
    },
  ],
  parties: [
    { role: 'client', title: 'Cliënt', min: 1, max: 1, capacities: ['self'], round: 1, needs: 'all' },
    {
      role: 'service',
      title: 'Dienst',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 2,
      needs: 'all',
    },
  ],
  summary: {
    title: 'Kort',
    points: ['Het gaat om een hond.'],
    questions: [
      {
        id: 'q',
        question: 'Waarom?',
        options: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
        ],
        understood: 'a',
        explanation: 'Daarom.',
      },
    ],
  },
  mail: { invitation: { subject: 'Onderwerp', lines: ['te lezen.'] } },
  daysToSign: 14,
};
