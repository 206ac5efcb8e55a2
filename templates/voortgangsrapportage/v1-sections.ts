import type { Section } from '../definition/template.ts';
import { attainmentSection, goalCount, ladderFields, planFacts } from '../uitvoeringsplan/v1-taken-over.ts';
import { goalSections } from './v1-goals.ts';

/** How somebody does and grows, for whoever granted the support (003, 5.4). */
export const sections: readonly Section[] = [
  {
    id: 'wie',
    title: 'Over wie en wanneer?',
    help: 'Veel komt uit het uitvoeringsplan. Kijk na of het nog klopt.',
    fields: [
      ...planFacts,
      {
        type: 'choice',
        id: 'moment',
        label: 'Welk verslag is dit?',
        help: 'Bij ontwikkeling komt er een verslag na drie maanden. Op een trede komt er elke zes maanden een.',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'na3', label: 'Na drie maanden' },
          { id: 'na6', label: 'Na zes maanden' },
          { id: 'na12', label: 'Na een jaar' },
          { id: 'na18', label: 'Na anderhalf jaar' },
          { id: 'tussendoor', label: 'Tussendoor, omdat er iets is' },
        ],
      },
      { type: 'date', id: 'datum', label: 'Datum van dit verslag', required: true, data: 'ordinary' },
    ],
  },
  {
    id: 'functioneren',
    title: 'Hoe gaat het?',
    fields: [
      {
        type: 'choice',
        id: 'aanwezig',
        label: 'Hoe vaak was de cliënt er op de afgesproken tijden?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'altijd', label: 'Bijna altijd' },
          { id: 'meestal', label: 'Meestal' },
          { id: 'soms', label: 'Ongeveer de helft' },
          { id: 'weinig', label: 'Weinig' },
        ],
      },
      {
        type: 'longText',
        id: 'werk',
        label: 'Hoe gaat het werk en het contact met anderen?',
        required: true,
        maxLength: 2000,
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'groei',
        label: 'Wat is er geleerd of veranderd?',
        help: 'Denk aan ritme, vaardigheden, zelfvertrouwen en hoeveel hulp er nodig is.',
        required: true,
        maxLength: 2000,
        data: 'special',
      },
      {
        type: 'yesNo',
        id: 'portfolio',
        label: 'Is het portfolio of het cv bijgewerkt?',
        required: true,
        data: 'ordinary',
      },
    ],
  },
  {
    id: 'ladder',
    title: 'Op de participatieladder',
    help: 'Geïsoleerd betekent: u bent veel alleen. Wat elke andere trede is, staat in uw plan.',
    fields: ladderFields({ id: 'trede', label: 'Waar staat u nu?' }),
  },
  {
    id: 'aantal',
    title: 'De doelen',
    help: 'Hierna vult u per doel in hoe het gaat.',
    fields: [goalCount],
  },
  attainmentSection,
  ...goalSections,
  {
    id: 'signalen',
    title: 'Vragen en signalen',
    fields: [
      {
        type: 'yesNo',
        id: 'dreigt',
        label: 'Dreigt een doel niet te lukken?',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Welk doel, en wat is er nodig?', required: true },
      },
      {
        type: 'yesNo',
        id: 'vragen',
        label: 'Zijn er andere vragen of signalen?',
        help: 'Wacht niet op dit verslag als er haast is. Overleg dan meteen.',
        required: true,
        data: 'special',
        explain: { when: 'yes', label: 'Welke?', required: true },
      },
      {
        type: 'yesNo',
        id: 'incidenten',
        label: 'Waren er incidenten?',
        help: 'Schrijf hier alleen hoeveel en welk kenmerk. Wat er gebeurde, staat in de incidentmelding.',
        required: true,
        data: 'ordinary',
        explain: { when: 'yes', label: 'Hoeveel, en welk kenmerk?', required: true },
      },
      {
        type: 'yesNo',
        id: 'doorstroom',
        label: 'Is een volgende stap of minder hulp mogelijk?',
        required: true,
        data: 'ordinary',
        explain: { when: 'both', label: 'Waarom wel of niet?', required: true },
      },
    ],
  },
  {
    id: 'zelf',
    title: 'Wat vindt u er zelf van?',
    help: 'Vul dit in samen met de cliënt.',
    fields: [
      {
        type: 'scale',
        id: 'mening',
        label: 'Hoe vindt u dat het gaat?',
        look: 'faces',
        steps: ['Heel slecht', 'Niet goed', 'Gaat wel', 'Goed', 'Heel goed'],
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'eigenWoorden',
        label: 'In uw eigen woorden',
        help: 'Ook als u het niet eens bent met dit verslag.',
        maxLength: 1500,
        data: 'special',
      },
    ],
  },
  {
    id: 'afspraken',
    title: 'Wat spreken wij af?',
    fields: [
      {
        type: 'actions',
        id: 'acties',
        label: 'Afspraken',
        maxRows: 15,
        data: 'ordinary',
        proposes: 'dossier.record.agreements',
      },
    ],
  },
];
