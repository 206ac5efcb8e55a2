import type { Condition } from '../definition/condition.ts';
import type { Section } from '../definition/template.ts';
import { isDevelopment } from './v1-products.ts';

/** Only another product hides a question, so that the paper form has it. */
const mayBeStep3: Condition = { not: { any: [isDevelopment, { field: 'product', is: 'opTrede4' }] } };

/** The place and the support there (003, 5.4: assignment and content). */
export const workSections: readonly Section[] = [
  {
    id: 'werk',
    title: 'Het werk en de begeleiding',
    fields: [
      {
        type: 'organisation',
        id: 'werkplek',
        label: 'Waar is de werkplek?',
        required: true,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'plaats',
        label: 'In welke plaats?',
        required: true,
        maxLength: 100,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'dichtbij',
        label: 'Is dat in uw eigen gemeente of in een plaats ernaast?',
        required: true,
        data: 'ordinary',
        visibleWhen: mayBeStep3,
      },
      {
        type: 'longText',
        id: 'taken',
        label: 'Welk werk doet u daar?',
        required: true,
        maxLength: 1500,
        data: 'ordinary',
      },
      {
        type: 'shortText',
        id: 'dagen',
        label: 'Op welke dagen en tijden?',
        required: true,
        maxLength: 200,
        data: 'ordinary',
      },
      {
        type: 'choice',
        id: 'nabijheid',
        label: 'Waar is de begeleiding?',
        help: 'Op trede 3 is iemand dichtbij op de werkplek. Op trede 4 kunt u iemand oproepen.',
        required: true,
        data: 'ordinary',
        visibleWhen: { not: isDevelopment },
        options: [
          { id: 'nabij', label: 'Dichtbij, op de werkplek' },
          { id: 'afstand', label: 'Op afstand: u belt, en er komt iemand' },
        ],
      },
      {
        type: 'choices',
        id: 'richting',
        label: 'Waar is de begeleiding op gericht?',
        required: true,
        min: 1,
        data: 'ordinary',
        options: [
          { id: 'structuur', label: 'Structuur en een vast ritme' },
          { id: 'werknemer', label: 'Werknemersvaardigheden, zoals op tijd komen en samenwerken' },
          { id: 'vak', label: 'Vakvaardigheden: het werk zelf leren' },
          { id: 'betaald', label: 'Betaald werk voorbereiden en vinden' },
          { id: 'opleiding', label: 'Een opleiding beginnen' },
          { id: 'persoonlijk', label: 'Persoonlijke groei, zoals zelfvertrouwen' },
        ],
      },
      {
        type: 'longText',
        id: 'methode',
        label: 'Hoe begeleiden wij u?',
        help: 'Welke manier van werken gebruikt de begeleider, en wat merkt u daarvan?',
        required: true,
        maxLength: 1500,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'regie',
        label: 'Wat doet of beslist u zelf?',
        required: true,
        maxLength: 1000,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'scholing',
        label: 'Welke cursus of opleiding past erbij?',
        maxLength: 1000,
        data: 'ordinary',
      },
      {
        type: 'yesNo',
        id: 'dagelijks',
        label: 'Hebt u op het werk hulp nodig bij gewone dingen, zoals eten of naar het toilet gaan?',
        required: true,
        data: 'special',
        visibleWhen: { not: isDevelopment },
        explain: { when: 'yes', label: 'Welke hulp, en van wie wilt u die?', required: true },
      },
      {
        type: 'yesNo',
        id: 'vrijwilligers',
        label: 'Helpen er vrijwilligers mee?',
        required: true,
        data: 'ordinary',
        visibleWhen: { not: isDevelopment },
        explain: { when: 'yes', label: 'Waarmee helpen zij, en wie stuurt hen aan?', required: true },
      },
      {
        type: 'longText',
        id: 'vergoeding',
        label: 'Wat is afgesproken over de waarde van het werk?',
        help: 'Levert het werk geld op, dan betaalt de aanbieder een vergoeding. Die gaat af van de toegewezen uren. Overleg dit met de lokale toegang.',
        maxLength: 800,
        data: 'ordinary',
        visibleWhen: mayBeStep3,
      },
    ],
  },
  {
    id: 'betrokken',
    title: 'Wie helpen er nog meer?',
    fields: [
      {
        type: 'table',
        id: 'helpers',
        label: 'Mensen met wie wij afstemmen',
        help: 'Alleen wie nodig is voor dit plan. Vraag per persoon of de cliënt het goedvindt.',
        maxRows: 12,
        addLabel: 'Nog iemand',
        data: 'special',
        columns: [
          {
            type: 'shortText',
            id: 'wie',
            label: 'Wie',
            required: true,
            maxLength: 120,
            data: 'ordinary',
            width: 4,
          },
          {
            type: 'shortText',
            id: 'waarover',
            label: 'Waarover stemmen wij af?',
            required: true,
            maxLength: 200,
            data: 'special',
            width: 5,
          },
          {
            type: 'choice',
            id: 'mag',
            label: 'Mag dat van u?',
            required: true,
            data: 'ordinary',
            width: 3,
            options: [
              { id: 'ja', label: 'Ja' },
              { id: 'samen', label: 'Ja, als ik erbij ben' },
              { id: 'nee', label: 'Nee' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'aantal',
    title: 'De doelen',
    help: 'Eén doel dat lukt is beter dan vier die te veel zijn.',
    fields: [
      {
        type: 'number',
        id: 'aantalDoelen',
        label: 'Hoeveel doelen zijn er?',
        help: 'Eén tot vier.',
        required: true,
        min: 1,
        max: 4,
        data: 'none',
      },
    ],
  },
];

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
      type: 'date',
      id: 'evaluatieOp',
      label: 'Wanneer is het evaluatiegesprek?',
      help: 'De dienst bereidt het zes weken voor het einde voor. Nog geen dag? Laat dit dan open.',
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
