import type { Section } from '#templates/definition/template.ts';

/** Who it is about. What the dossier and the organisation know is there already, and can be changed. */
export const peopleSection: Section = {
  id: 'mensen',
  title: 'Wie spreken iets af?',
  fields: [
    {
      type: 'person',
      id: 'client',
      label: 'Naam van de cliënt',
      required: true,
      data: 'ordinary',
      prefill: 'dossier.person',
    },
    { type: 'phone', id: 'telefoon', label: 'Telefoon van de cliënt', data: 'ordinary' },
    {
      type: 'organisation',
      id: 'dienst',
      label: 'Naam van de dienst',
      required: true,
      data: 'none',
      prefill: 'organisation',
    },
  ],
};

export const agreementSection: Section = {
  id: 'afspraak',
  title: 'Wat spreken wij af?',
  help: 'Schrijf kort, in woorden van de cliënt.',
  fields: [
    { type: 'date', id: 'ingang', label: 'Wanneer begint het?', required: true, data: 'ordinary' },
    {
      type: 'choice',
      id: 'vaak',
      label: 'Hoe vaak?',
      required: true,
      data: 'ordinary',
      options: [
        { id: 'eenmaal', label: 'Eén keer' },
        { id: 'week', label: 'Elke week' },
        { id: 'maand', label: 'Elke maand' },
      ],
    },
    {
      type: 'table',
      id: 'taken',
      label: 'Wie doet wat?',
      required: true,
      maxRows: 10,
      addLabel: 'Nog iets',
      data: 'ordinary',
      columns: [
        {
          type: 'shortText',
          id: 'wat',
          label: 'Wat?',
          required: true,
          maxLength: 200,
          data: 'none',
          width: 6,
        },
        {
          type: 'shortText',
          id: 'wie',
          label: 'Wie?',
          required: true,
          maxLength: 120,
          data: 'ordinary',
          width: 3,
        },
        { type: 'date', id: 'wanneer', label: 'Vóór wanneer?', data: 'none', width: 3 },
      ],
    },
    { type: 'yesNo', id: 'hulp', label: 'Is er hulp bij nodig?', required: true, data: 'ordinary' },
    {
      type: 'longText',
      id: 'welkeHulp',
      label: 'Welke hulp, en van wie?',
      required: true,
      maxLength: 1000,
      data: 'ordinary',
      // A hidden field counts as not answered, so nobody has to answer it.
      visibleWhen: { field: 'hulp', is: 'yes' },
    },
  ],
};
