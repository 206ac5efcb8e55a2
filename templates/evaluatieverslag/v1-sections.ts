import type { Section } from '../definition/template.ts';
import { attainmentSection, goalCount, ladderFields, planFacts } from '../uitvoeringsplan/v1-taken-over.ts';
import { goalSections } from './v1-goals.ts';
import { nextSections } from './v1-sections-next.ts';

/** What came of a plan (003, 5.4). */
export const sections: readonly Section[] = [
  {
    id: 'wie',
    title: 'Over wie en wanneer?',
    help: 'Veel komt uit het uitvoeringsplan. Kijk na of het nog klopt.',
    fields: [
      ...planFacts,
      {
        type: 'choice',
        id: 'hoeveelste',
        label: 'De hoeveelste keer was dit product toegewezen?',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.uitvoeringsplan.hoeveelste',
        options: [
          { id: 'eerste', label: 'De eerste keer' },
          { id: 'verlenging', label: 'De eerste verlenging' },
          { id: 'vaker', label: 'Een latere verlenging' },
        ],
      },
      {
        type: 'date',
        id: 'klaarOp',
        label: 'Wanneer was deze evaluatie voorbereid?',
        help: 'Dat hoort zes weken voor het einde te zijn.',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'date',
        id: 'gesprekOp',
        label: 'Wanneer is of was het evaluatiegesprek?',
        required: true,
        data: 'ordinary',
        prefill: 'earlier.uitvoeringsplan.evaluatieOp',
      },
      {
        type: 'choices',
        id: 'aanwezig',
        label: 'Wie zijn bij het gesprek?',
        required: true,
        min: 1,
        data: 'ordinary',
        options: [
          { id: 'client', label: 'De cliënt' },
          { id: 'naaste', label: 'Iemand die de cliënt meeneemt' },
          { id: 'vertegenwoordiger', label: 'De vertegenwoordiger' },
          { id: 'begeleider', label: 'De begeleider' },
          { id: 'toegang', label: 'Iemand van de lokale toegang, of wie verwees' },
          { id: 'werkplek', label: 'Iemand van de werkplek' },
        ],
      },
    ],
  },
  {
    id: 'ladder',
    title: 'Op de participatieladder',
    help: 'Geïsoleerd betekent: u bent veel alleen. Wat elke andere trede is, staat in uw plan.',
    fields: ladderFields({ id: 'eindtrede', label: 'Waar staat u aan het einde?' }),
  },
  {
    id: 'aantal',
    title: 'De doelen',
    help: 'Hierna vult u per doel in wat ervan kwam.',
    fields: [goalCount],
  },
  attainmentSection,
  ...goalSections,
  {
    id: 'opbrengst',
    title: 'Wat heeft het opgeleverd?',
    fields: [
      {
        type: 'longText',
        id: 'geleerd',
        label: 'Wat kan de cliënt nu wat eerst niet lukte?',
        help: 'Op het werk en daarbuiten. Denk aan ritme, vaardigheden en zelfvertrouwen.',
        required: true,
        maxLength: 2000,
        data: 'ordinary',
      },
      {
        type: 'table',
        id: 'certificaten',
        label: 'Behaalde certificaten en cursussen',
        maxRows: 10,
        addLabel: 'Nog een certificaat',
        data: 'ordinary',
        columns: [
          {
            type: 'shortText',
            id: 'name',
            label: 'Wat',
            required: true,
            maxLength: 150,
            data: 'ordinary',
            width: 8,
          },
          { type: 'date', id: 'wanneer', label: 'Wanneer', data: 'ordinary', width: 4 },
        ],
      },
      {
        type: 'yesNo',
        id: 'portfolio',
        label: 'Heeft de cliënt een bijgewerkt portfolio of cv?',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'begeleiding',
        label: 'Welke begeleiding werkte, en welke niet?',
        required: true,
        maxLength: 2000,
        data: 'special',
      },
      {
        type: 'yesNo',
        id: 'gestopt',
        label: 'Is de cliënt eerder gestopt dan gepland?',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Wanneer en waarom? Schrijf niet meer op dan nodig.', required: true },
      },
    ],
  },
  ...nextSections,
];
