import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

const NL = { country: 'NL' } as const;
const BE = { country: 'BE' } as const;

/** The record of one incident, with the terms and the first steps of the reporting code (003, 5.4). */
export const incidentmeldingV1 = defineTemplate({
  id: 'incidentmelding',
  version: 1,
  language: 'nl',
  title: 'Incidentmelding',
  purpose:
    'Hierin legt een medewerker vast wat er misging, bij wie het is gemeld en hoe de dienst het voorkomt. Bij een calamiteit staat de uiterste dag erbij.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'legal-duty',
    note: 'De dienst moet incidenten vastleggen en calamiteiten melden (AVG artikel 6, lid 1, onder c; in Nederland ook Wmo 2015, artikel 3.3 en 3.4). Over gezondheid en geweld staat er alleen in wat daarvoor nodig is (artikel 9, lid 2, onder h). Cliënten en collega’s staan er zonder naam in.',
  },
  retention: { years: 5, from: 'completed', words: '5 jaar nadat de melding klaar is' },
  sections,
  calculations: [
    { id: 'volgendeWerkdag', kind: 'day', from: 'bekendOp', add: { workingDays: 1 } },
    { id: 'datalek', kind: 'day', from: 'bekendOp', add: { days: 3 } },
  ],
  rules: [
    {
      id: 'bekend-na-gebeurd',
      must: { field: 'bekendOp', notBefore: 'gebeurdOp' },
      field: 'bekendOp',
      message: 'De dienst kan het niet weten vóór het gebeurde. Kijk de datums na.',
    },
    {
      id: 'toegang-na-bekend',
      must: { field: 'toegangOp', notBefore: 'bekendOp' },
      field: 'toegangOp',
      message: 'De melding ligt vóór de dag waarop de dienst het wist. Kijk de datums na.',
    },
    {
      id: 'overdracht-na-gebeurd',
      must: { field: 'stap2Op', notBefore: 'gebeurdOp' },
      field: 'stap2Op',
      message: 'De overdracht ligt vóór de dag waarop het gebeurde. Kijk de datums na.',
    },
    {
      id: 'nakijken-later',
      must: { field: 'nakijken', notBefore: 'bekendOp' },
      field: 'nakijken',
      message: 'Nakijken kan pas later. Kies een dag na het incident.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Deze melding helpt {{organisation.name}} om te leren. Zij zoekt geen schuldige. Er staan geen namen in van cliënten of collega’s die erbij waren.',
      ],
    },
    {
      kind: 'list',
      id: 'termijnen',
      heading: 'Vóór wanneer',
      items: [
        {
          text: 'Dit is een calamiteit. Uiterlijk op {{calculated:volgendeWerkdag}} is het gemeld bij de lokale toegang, of bij wie verwees. Dat is de volgende werkdag, zonder weekend en feestdagen.',
          visibleWhen: { field: 'ernst', is: 'calamiteit' },
        },
        {
          text: 'Een calamiteit of geweld tijdens de hulp meldt de dienst ook meteen bij de toezichthouder Wmo van de gemeente.',
          visibleWhen: {
            all: [
              NL,
              {
                any: [
                  { field: 'ernst', is: 'calamiteit' },
                  { field: 'soort', includes: 'agressie' },
                ],
              },
            ],
          },
        },
        {
          text: 'Ging iemand van de dienst over een grens bij een cliënt? Dan gelden ook de meldregels van het VAPH voor een erkende voorziening.',
          visibleWhen: {
            all: [
              BE,
              {
                any: [
                  { field: 'soort', includes: 'grens' },
                  { field: 'soort', includes: 'agressie' },
                ],
              },
            ],
          },
        },
        {
          text: 'Zijn er risico’s voor mensen van wie gegevens zijn gelekt? Dan is het gemeld bij de toezichthouder op privacy binnen 72 uur, dus uiterlijk op {{calculated:datalek}}.',
          visibleWhen: { field: 'soort', includes: 'gegevens' },
        },
        {
          text: 'Een calamiteit is uiterlijk de volgende werkdag gemeld. Bel, en wacht niet op papier.',
          visibleWhen: { not: { field: 'ernst', is: 'calamiteit' } },
        },
      ],
    },
    { kind: 'section', section: 'melding' },
    { kind: 'section', section: 'gemeld' },
    { kind: 'section', section: 'calamiteit' },
    { kind: 'section', section: 'geweld' },
    {
      kind: 'list',
      id: 'meldcode',
      lead: 'Zo gaat het bij een signaal van geweld:',
      visibleWhen: { not: { field: 'signaal', is: 'no' } },
      items: [
        { text: 'Stap 1: u schrijft op wat u zag of hoorde, zo feitelijk mogelijk.' },
        {
          text: 'Stap 2: u neemt contact op met de lokale toegang en draagt het signaal over.',
          visibleWhen: NL,
        },
        {
          text: 'Stap 2: u neemt contact op met wie verwees, of met het Vertrouwenscentrum Kindermishandeling of het CAW, en draagt het signaal over.',
          visibleWhen: BE,
        },
        {
          text: 'Daarna: wie het overneemt, weet wie de cliënt nog meer helpt. Samen kiezen zij wie het verder onderzoekt en de volgende stappen van de meldcode zet.',
          visibleWhen: NL,
        },
        {
          text: 'Daarna: wie het overneemt, kiest met de andere hulpverleners wie het verder onderzoekt.',
          visibleWhen: BE,
        },
        { text: 'Direct gevaar: bel 112. Raad vragen kan altijd bij Veilig Thuis.', visibleWhen: NL },
        { text: 'Direct gevaar: bel 112. Raad vragen kan altijd bij hulplijn 1712.', visibleWhen: BE },
      ],
    },
    { kind: 'section', section: 'leren' },
  ],
  parties: [
    {
      role: 'jobCoach',
      title: 'Wie meldt',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'qualityCoordinator',
      title: 'Kwaliteitscoördinator',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 2,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Dit is de melding van een incident op {{gebeurdOp}}.',
      'Met uw handtekening zegt u: zo is het gebeurd en zo is het gemeld, voor zover ik weet.',
      'Op {{nakijken}} kijkt de dienst na of de maatregelen werken.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een melding om te ondertekenen',
      lines: ['een melding na te lezen en te ondertekenen.'],
    },
  },
  daysToSign: 7,
});
