import type { Section } from '../definition/template.ts';

/** When they look together how it goes. Dates of reports follow from the product and the period. */
export const followSection: Section = {
  id: 'volgen',
  title: 'Samen kijken hoe het gaat',
  fields: [
    {
      type: 'choice',
      id: 'overleg',
      label: 'Hoe vaak praten u en uw begeleider over de doelen?',
      required: true,
      data: 'ordinary',
      options: [
        { id: 'week', label: 'Elke week' },
        { id: 'tweeWeken', label: 'Elke twee weken' },
        { id: 'maand', label: 'Elke maand' },
        { id: 'zesWeken', label: 'Elke zes weken' },
        { id: 'kwartaal', label: 'Elke drie maanden' },
      ],
    },
    {
      type: 'table',
      id: 'momenten',
      label: 'Op welke dagen kijken wij samen hoe het gaat?',
      help: 'Kies de dagen nu vast. Een dag mag later nog veranderen.',
      required: true,
      minRows: 1,
      maxRows: 8,
      addLabel: 'Nog een dag',
      data: 'ordinary',
      proposes: 'dossier.record.evaluations',
      columns: [
        { type: 'date', id: 'datum', label: 'Dag', required: true, data: 'ordinary', width: 4 },
        {
          type: 'shortText',
          id: 'wat',
          label: 'Waarover, en met wie?',
          maxLength: 200,
          data: 'ordinary',
          width: 8,
        },
      ],
    },
    {
      type: 'date',
      id: 'evaluatieOp',
      label: 'Wanneer is het evaluatiegesprek over het hele plan?',
      help: 'Kies een dag in de laatste weken. De dienst bereidt het gesprek zes weken voor het einde voor.',
      required: true,
      data: 'ordinary',
    },
    {
      type: 'yesNo',
      id: 'iemandMee',
      label: 'Wilt u iemand meenemen naar de gesprekken?',
      required: true,
      data: 'ordinary',
      explain: { when: 'yes', label: 'Wie?', required: false },
    },
  ],
};
