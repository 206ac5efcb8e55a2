import type { Section } from '../definition/template.ts';

/** How long, where to complain, and what else was agreed. */
export const termSections: readonly Section[] = [
  {
    id: 'looptijdOnderdeel',
    title: 'Hoe lang gelden de afspraken?',
    fields: [
      {
        type: 'period',
        id: 'looptijd',
        label: 'Looptijd',
        help: 'Laat de einddatum leeg als er geen einddatum is.',
        required: true,
        openEnded: true,
        data: 'none',
      },
      {
        type: 'yesNo',
        id: 'kennismaking',
        label: 'Begint de begeleiding met een kennismaking van drie maanden?',
        help: 'In die tijd kunnen u en de dienst meteen stoppen.',
        required: true,
        data: 'none',
      },
      {
        type: 'number',
        id: 'opzegWeken',
        label: 'Hoeveel weken van tevoren zegt de dienst het als die wil stoppen?',
        required: true,
        min: 4,
        max: 26,
        unit: 'weken',
        data: 'none',
      },
    ],
  },
  {
    id: 'steunpunten',
    title: 'Bij wie kunt u terecht?',
    fields: [
      {
        type: 'person',
        id: 'klachtPersoon',
        label: 'Wie behandelt klachten bij de dienst?',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'phone',
        id: 'klachtTelefoon',
        label: 'Telefoon voor klachten',
        required: true,
        data: 'none',
      },
      { type: 'email', id: 'klachtMail', label: 'E-mail voor klachten', data: 'none' },
      {
        type: 'shortText',
        id: 'vertrouwenspersoon',
        label: 'Vertrouwenspersoon',
        help: 'Iemand die naar u luistert en niet bij de dienst hoort. Naam en telefoon.',
        maxLength: 200,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'noodcontact',
        label: 'Is er iemand die wij bellen als er iets met u gebeurt?',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'person',
        id: 'noodPersoon',
        label: 'Wie bellen wij dan?',
        required: true,
        data: 'ordinary',
        visibleWhen: { field: 'noodcontact', is: 'yes' },
      },
      {
        type: 'phone',
        id: 'noodTelefoon',
        label: 'Telefoon van die persoon',
        required: true,
        data: 'ordinary',
        visibleWhen: { field: 'noodcontact', is: 'yes' },
      },
      {
        type: 'longText',
        id: 'extra',
        label: 'Wat spreken wij nog meer af?',
        maxLength: 3000,
        data: 'ordinary',
      },
    ],
  },
];
