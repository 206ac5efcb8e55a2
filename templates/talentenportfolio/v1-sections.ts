import type { Section } from '../definition/template.ts';
import { certificateColumns, personFields, shareField, talentFields, text, workColumns } from './v1-parts.ts';

/** Client and coach fill it together, in the client's own words (003, 5.4: talents, knowledge, work done, certificates). */
export const sections: readonly Section[] = [
  {
    id: 'vorm',
    title: 'Hoe moet het eruitzien?',
    fields: [
      {
        type: 'choice',
        id: 'opmaak',
        label: 'Wat staat vooraan?',
        required: true,
        data: 'none',
        options: [
          { id: 'talent', label: 'Mijn talenten', help: 'Goed als u nog niet veel werk had.' },
          { id: 'werk', label: 'Mijn werk en wat ik leerde', help: 'Goed als u al veel deed.' },
        ],
      },
      shareField,
    ],
  },
  {
    id: 'ik',
    title: 'Wie ben ik?',
    help: 'Schrijf niets over ziekte, uitkering of geloof. Een werkgever heeft dat niet nodig.',
    fields: [
      ...personFields,
      {
        type: 'longText',
        id: 'voorstellen',
        label: 'Stel uzelf kort voor',
        help: 'Schrijf zoals u praat. Twee of drie zinnen zijn genoeg.',
        required: true,
        maxLength: 800,
        data: 'ordinary',
      },
    ],
  },
  {
    id: 'talenten',
    title: 'Wat kan ik goed?',
    help: 'Eén talent is genoeg. Vraag ook eens aan iemand die u kent.',
    fields: talentFields(),
  },
  {
    id: 'gewerkt',
    title: 'Dit heb ik gedaan',
    fields: [
      {
        type: 'table',
        id: 'werk',
        label: 'Werk, stage en vrijwilligerswerk',
        help: 'Helpen thuis of bij een club telt ook.',
        maxRows: 15,
        addLabel: 'Nog een plek',
        data: 'ordinary',
        prefill: ['dossier.record.experience', 'earlier.cv.werk'],
        proposes: 'dossier.record.experience',
        columns: workColumns,
      },
    ],
  },
  {
    id: 'geleerd',
    title: 'Dit heb ik geleerd',
    fields: [
      {
        type: 'table',
        id: 'kennis',
        label: 'Dit weet en kan ik nu',
        maxRows: 15,
        addLabel: 'Nog iets',
        data: 'ordinary',
        columns: [
          text('wat', 'Wat leerde ik?', 5, true),
          text('waar', 'Waar leerde ik dat?', 4),
          text('zelf', 'Hoe goed gaat het?', 3),
        ],
      },
    ],
  },
  {
    id: 'papieren',
    title: 'Mijn papieren',
    fields: [
      {
        type: 'table',
        id: 'certificaten',
        label: 'Diploma’s en certificaten',
        maxRows: 15,
        addLabel: 'Nog een papier',
        data: 'ordinary',
        prefill: 'earlier.cv.certificaten',
        columns: certificateColumns,
      },
    ],
  },
  {
    id: 'verder',
    title: 'Wat past bij mij?',
    fields: [
      {
        type: 'longText',
        id: 'wens',
        label: 'Welk werk wil ik graag doen?',
        maxLength: 1500,
        data: 'ordinary',
        prefill: ['dossier.record.goal', 'earlier.assessment-lijst.doel'],
      },
      {
        type: 'longText',
        id: 'zoWerkIk',
        label: 'Hoe werk ik het best?',
        help: 'Bijvoorbeeld: met één taak tegelijk, of met een vaste collega. Waarom dat zo is, hoeft er niet bij.',
        maxLength: 800,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'trots',
        label: 'Waar ben ik trots op?',
        maxLength: 800,
        data: 'ordinary',
      },
    ],
  },
];
