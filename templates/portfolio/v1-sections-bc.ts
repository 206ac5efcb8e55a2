import type { Section } from '../definition/template.ts';

/** Phases B and C, in the conference: first understand, only then think of answers (002, step 7). */
export const sectionsBC: readonly Section[] = [
  {
    id: 'deelB',
    title: 'B. Verduidelijken',
    help: 'Alleen vragen om de situatie te begrijpen. Denk nog niet in oplossingen.',
    opensAfter: 'deelAVraag',
    fields: [
      {
        type: 'table',
        id: 'vragen',
        label: 'Vragen en antwoorden',
        maxRows: 60,
        addLabel: 'Nog een vraag',
        data: 'special',
        columns: [
          {
            type: 'longText',
            id: 'vraag',
            label: 'Vraag',
            required: true,
            maxLength: 600,
            data: 'special',
            width: 5,
          },
          { type: 'shortText', id: 'van', label: 'Van partner', maxLength: 150, data: 'none', width: 2 },
          { type: 'longText', id: 'antwoord', label: 'Antwoord', maxLength: 800, data: 'special', width: 5 },
        ],
      },
      {
        type: 'longText',
        id: 'kern',
        label: 'Wat is de kern van de vraag, nu iedereen het beeld heeft?',
        required: true,
        maxLength: 2000,
        data: 'special',
      },
      {
        type: 'choice',
        id: 'beeld',
        label: 'Is het beeld voor iedereen duidelijk?',
        help: 'De voorzitter vraagt het rond. Daarna gaat deel C open.',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'ja', label: 'Ja' },
          { id: 'open', label: 'Ja, op een paar punten na; die komen als actie in het plan' },
        ],
      },
    ],
  },
  {
    id: 'deelC',
    title: 'C. Mogelijke oplossingen',
    help: 'Alles mag worden genoemd. Kiezen komt daarna.',
    opensAfter: 'deelB',
    fields: [
      {
        type: 'table',
        id: 'richtingen',
        label: 'Welke richtingen zijn mogelijk?',
        required: true,
        minRows: 1,
        maxRows: 30,
        addLabel: 'Nog een richting',
        data: 'special',
        columns: [
          {
            type: 'longText',
            id: 'richting',
            label: 'Richting',
            required: true,
            maxLength: 800,
            data: 'special',
            width: 5,
          },
          { type: 'shortText', id: 'wie', label: 'Welke partners?', maxLength: 200, data: 'none', width: 3 },
          {
            type: 'longText',
            id: 'nodig',
            label: 'Wat is ervoor nodig?',
            maxLength: 600,
            data: 'special',
            width: 4,
          },
        ],
      },
      {
        type: 'longText',
        id: 'kennis',
        label: 'Wat leerden de partners dat ook anderen kan helpen?',
        help: 'Bijvoorbeeld een regeling of een aanpak. Schrijf dit op zonder namen.',
        maxLength: 1500,
        data: 'none',
      },
    ],
  },
];
