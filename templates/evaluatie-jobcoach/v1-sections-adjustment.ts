import type { Section } from '../definition/template.ts';

/** From the three views to what changes: goal, what was done, adjustment, agreements (SMK 1.4.5 and 3.2). */
export const adjustmentSections: readonly Section[] = [
  {
    id: 'terugblik',
    title: 'Wat is er bereikt?',
    fields: [
      {
        type: 'longText',
        id: 'doel',
        label: 'Wat wil de cliënt bereiken?',
        required: true,
        maxLength: 1500,
        data: 'ordinary',
        prefill: 'dossier.record.goal',
        proposes: 'dossier.record.goal',
      },
      {
        type: 'choice',
        id: 'doelStand',
        label: 'Hoe staat het met dit doel?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'bereikt', label: 'Bereikt' },
          { id: 'goed', label: 'Op weg, het gaat zoals gedacht' },
          { id: 'langzaam', label: 'Op weg, het gaat langzamer' },
          { id: 'niet', label: 'Het lukt zo niet' },
          { id: 'anders', label: 'De cliënt wil nu iets anders' },
        ],
      },
      {
        type: 'longText',
        id: 'gedaan',
        label: 'Welke afspraken van de vorige keer zijn gedaan, en wat leverde dat op?',
        maxLength: 2000,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'verschil',
        label: 'Waar zien cliënt, opdrachtgever en u het anders?',
        help: 'Vertel ook wat de cliënt daarvan vindt.',
        maxLength: 1500,
        data: 'ordinary',
      },
    ],
  },
  {
    id: 'bijsturen',
    title: 'Wat verandert er?',
    fields: [
      {
        type: 'choice',
        id: 'hoeveelHulp',
        label: 'Hoeveel begeleiding is de komende tijd nodig?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'meer', label: 'Meer dan nu' },
          { id: 'evenveel', label: 'Evenveel als nu' },
          { id: 'minder', label: 'Minder dan nu' },
          { id: 'stoppen', label: 'Geen meer' },
        ],
      },
      {
        type: 'choices',
        id: 'veranderen',
        label: 'Wat passen wij aan?',
        data: 'ordinary',
        options: [
          { id: 'taken', label: 'De taken' },
          { id: 'uren', label: 'De dagen of tijden' },
          { id: 'plek', label: 'De werkplek of een hulpmiddel' },
          { id: 'uitleg', label: 'De manier van uitleggen' },
          { id: 'collega', label: 'Wie er op het werk helpt' },
          { id: 'reizen', label: 'Het reizen' },
          { id: 'werkgever', label: 'Een andere werkgever zoeken' },
          { id: 'anderen', label: 'Hulp van een andere dienst' },
        ],
      },
      {
        type: 'longText',
        id: 'hoe',
        label: 'Wat gaan wij anders doen, en waarom?',
        required: true,
        maxLength: 2000,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'eens',
        label: 'Is dit met de cliënt besproken en is die het ermee eens?',
        required: true,
        data: 'ordinary',
        explain: { when: 'no', label: 'Wat vindt de cliënt, of wanneer bespreekt u het?', required: true },
      },
    ],
  },
  {
    id: 'afspraken',
    title: 'Wat is er afgesproken?',
    fields: [
      {
        type: 'actions',
        id: 'acties',
        label: 'Afspraken',
        required: true,
        maxRows: 15,
        data: 'ordinary',
        proposes: 'dossier.record.agreements',
      },
      {
        type: 'date',
        id: 'volgende',
        label: 'Datum van de volgende evaluatie',
        required: true,
        data: 'ordinary',
      },
    ],
  },
];
