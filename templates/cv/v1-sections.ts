import type { Section } from '../definition/template.ts';
import {
  certificateColumns,
  personFields,
  shareField,
  talentFields,
  text,
  workColumns,
} from '../talentenportfolio/v1-parts.ts';

/** Much is taken over from the talent portfolio; the client chooses what stays (003, 5.4, step 5). */
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
          { id: 'werk', label: 'Mijn werk en opleiding', help: 'De gewone volgorde van een cv.' },
          { id: 'kunnen', label: 'Wat ik kan', help: 'Goed als u lang niet werkte of van werk verandert.' },
        ],
      },
      shareField,
    ],
  },
  {
    id: 'ik',
    title: 'Wie ben ik?',
    help: 'Schrijf niets over ziekte, uitkering, geloof of gezin. Een werkgever heeft dat niet nodig.',
    fields: [
      ...personFields,
      {
        type: 'longText',
        id: 'profiel',
        label: 'Wie bent u, en welk werk zoekt u?',
        help: 'Drie of vier zinnen. Begin met wat u goed kunt.',
        required: true,
        maxLength: 800,
        data: 'ordinary',
        prefill: 'earlier.talentenportfolio.voorstellen',
      },
    ],
  },
  {
    id: 'gewerkt',
    title: 'Werkervaring',
    help: 'Het nieuwste werk staat bovenaan.',
    fields: [
      {
        type: 'table',
        id: 'werk',
        label: 'Werk, stage en vrijwilligerswerk',
        maxRows: 15,
        addLabel: 'Nog een plek',
        data: 'ordinary',
        prefill: ['earlier.talentenportfolio.werk', 'dossier.record.experience'],
        proposes: 'dossier.record.experience',
        columns: workColumns,
      },
    ],
  },
  {
    id: 'geleerd',
    title: 'Opleiding',
    fields: [
      {
        type: 'table',
        id: 'opleiding',
        label: 'School en cursussen',
        maxRows: 10,
        addLabel: 'Nog een opleiding',
        data: 'ordinary',
        prefill: 'dossier.record.education',
        proposes: 'dossier.record.education',
        columns: [
          text('wat', 'Opleiding', 5, true),
          text('waar', 'School', 4, true),
          text('wanneer', 'Wanneer?', 3),
        ],
      },
    ],
  },
  {
    id: 'papieren',
    title: 'Diploma’s en certificaten',
    fields: [
      {
        type: 'table',
        id: 'certificaten',
        label: 'Papieren die ik kan laten zien',
        maxRows: 15,
        addLabel: 'Nog een papier',
        data: 'ordinary',
        prefill: 'earlier.talentenportfolio.certificaten',
        columns: certificateColumns,
      },
    ],
  },
  {
    id: 'kunnen',
    title: 'Wat ik kan',
    fields: talentFields('earlier.talentenportfolio'),
  },
  {
    id: 'meer',
    title: 'Handig om te weten',
    help: 'Alles hier is een keuze. Laat open wat u niet wilt vertellen.',
    fields: [
      {
        type: 'shortText',
        id: 'talen',
        label: 'Welke talen spreekt u?',
        maxLength: 200,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'computer',
        label: 'Met welke machines of programma’s kunt u werken?',
        maxLength: 300,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'vervoer',
        label: 'Hoe komt u naar het werk?',
        help: 'Bijvoorbeeld: fiets, bus of rijbewijs B.',
        maxLength: 200,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'beschikbaar',
        label: 'Vanaf wanneer en hoeveel uur kunt u werken?',
        maxLength: 200,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'hobby',
        label: 'Wat doet u graag in uw vrije tijd?',
        maxLength: 200,
        data: 'ordinary',
      },
    ],
  },
];
