import { defineTemplate } from '../definition/template.ts';
import { areas } from './v1-items.ts';
import { sections } from './v1-sections.ts';

/** Pictures of work, rated by the client, as a start for a talk about what to try out (001, I.1 and 4; SMK 1.4.1, 1.4.4). */
export const arbeidsinteressetestV1 = defineTemplate({
  id: 'arbeidsinteressetest',
  version: 1,
  language: 'nl',
  title: 'Arbeidsinteressetest: welk werk lijkt mij leuk?',
  purpose:
    'Hierin kiest een cliënt met plaatjes welk werk leuk lijkt. Dat geeft een beeld van twaalf soorten werk. Samen praat u erover en kiest de cliënt wat hij of zij wil proberen.',
  dossier: 'person',
  smk: ['1.4.1', '1.4.4'],
  legal: {
    basis: 'contract',
    note: 'De dienst heeft de wensen van de cliënt nodig om passend werk te zoeken (AVG artikel 6, lid 1, onder b). Het formulier vraagt niet naar gezondheid.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  rules: [
    {
      id: 'later-alleen',
      when: { field: 'proberen', includes: 'later' },
      must: {
        not: {
          any: [
            ...areas.map(({ id }) => ({ field: 'proberen', includes: id })),
            { field: 'proberen', includes: 'anders' },
          ],
        },
      },
      field: 'proberen',
      message: 'Kies soorten werk, of kies alleen ‘Ik kies later’.',
    },
    {
      id: 'opnieuw-later',
      must: { field: 'opnieuw', notBefore: 'datum' },
      field: 'opnieuw',
      message: 'Deze dag ligt vóór de dag van de plaatjes. Kies een latere dag.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'U keek naar plaatjes van werk. Bij elk plaatje koos u nee, misschien of ja. Hieronder ziet u welk soort werk u leuk lijkt.',
        'Dit is geen toets. U kunt niet zakken. Het beeld zegt ook niet wat u kunt of moet. Het helpt om samen te praten over werk.',
      ],
    },
    { kind: 'section', section: 'wie' },
    { kind: 'section', section: 'plaatjes' },
    { kind: 'section', section: 'gesprek' },
    { kind: 'section', section: 'vervolg' },
    {
      kind: 'list',
      id: 'rechten',
      heading: 'Goed om te weten',
      items: [
        { text: 'U kiest zelf wat u wilt proberen. U mag later iets anders kiezen.' },
        { text: 'U mag de plaatjes opnieuw bekijken. Dan komt er een nieuw beeld naast dit beeld.' },
        { text: 'U krijgt zelf een exemplaar. Een werkgever krijgt dit niet van ons.' },
        {
          text: 'Krijgt u een uitkering? Vraag dan eerst bij UWV of uw gemeente of u mag proberen. Uw jobcoach helpt daarbij.',
          visibleWhen: { country: 'NL' },
        },
        {
          text: 'Krijgt u een uitkering? Vraag dan eerst bij uw ziekenfonds, de RVA of VDAB of u mag proberen. Uw jobcoach helpt daarbij.',
          visibleWhen: { country: 'BE' },
        },
        { text: 'Uw naam hieronder betekent: dit koos ik, en dit spraken wij af.' },
      ],
    },
  ],
  parties: [
    {
      role: 'client',
      title: 'Cliënt',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'jobCoach',
      title: 'Jobcoach',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'U bekeek plaatjes van werk, samen met {{jobcoach}}.',
      'Er kwam een beeld uit van werk dat u leuk lijkt. Dat beeld is geen oordeel.',
      'Dit wilt u proberen: {{proberen}}.',
      'Op {{opnieuw}} praat u verder.',
      'Klopt iets niet? Teken dan nog niet, en vertel het aan {{jobcoach}}.',
    ],
    pictograms: ['work', 'star', 'goal', 'talk', 'pen'],
    questions: [
      {
        id: 'kiezen',
        question: 'Er staat een soort werk bovenaan. Moet u dat werk gaan doen?',
        options: [
          { id: 'zelf', label: 'Nee, ik kies zelf' },
          { id: 'moet', label: 'Ja, dat moet' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'zelf',
        explanation: 'U kiest altijd zelf. Het beeld helpt alleen om erover te praten.',
      },
      {
        id: 'later',
        question: 'U vindt over een jaar ander werk leuk. Kan dat?',
        options: [
          { id: 'vast', label: 'Nee, dit staat vast' },
          { id: 'opnieuw', label: 'Ja, ik mag opnieuw kiezen' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'opnieuw',
        explanation: 'Dat kan altijd. Vraag uw jobcoach of u de plaatjes nog eens mag bekijken.',
      },
    ],
  },
  mail: {
    invitation: {
      subject: 'Uw arbeidsinteressetest om te lezen',
      lines: [
        'het beeld van werk dat u leuk lijkt te lezen en te ondertekenen.',
        'Klopt iets niet? Vertel het dan eerst aan uw jobcoach.',
      ],
    },
  },
  daysToSign: 21,
});
