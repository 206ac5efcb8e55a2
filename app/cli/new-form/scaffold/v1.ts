import { defineTemplate } from '#templates/definition/template.ts';
import { agreementSection, peopleSection } from './v1-sections.ts';

/** Say here what the form is for, and where that comes from. */
export const nieuwFormulierV1 = defineTemplate({
  id: 'nieuw-formulier',
  version: 1,
  language: 'nl',
  title: 'Nieuw formulier',
  purpose: 'Hierin spreken een cliënt en de dienst af wat zij samen gaan doen.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'contract',
    note: 'De gegevens zijn nodig voor een afspraak waarbij de cliënt zelf partij is (AVG artikel 6, lid 1, onder b).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  sections: [peopleSection, agreementSection],
  calculations: [{ id: 'terugblik', kind: 'day', from: 'ingang', add: { weeks: 6 } }],
  // The document on paper, from top to bottom. The signatures follow by themselves.
  body: [
    { kind: 'section', section: 'mensen' },
    { kind: 'section', section: 'afspraak' },
    {
      kind: 'articles',
      id: 'artikelen',
      heading: 'Wat wij afspreken',
      articles: [
        {
          id: 'doen',
          title: 'Wat wij doen',
          clauses: [
            { text: 'Wij doen vanaf {{ingang}} wat hierboven staat.' },
            {
              text: 'De dienst zorgt dat de hulp er is die bij de afspraak staat.',
              visibleWhen: { field: 'hulp', is: 'yes' },
            },
          ],
        },
        {
          id: 'terugkijken',
          title: 'Samen terugkijken',
          clauses: [
            { text: 'Rond {{calculated:terugblik}} praten wij over hoe het gaat.' },
            { text: 'Klopt {{article:doen}} dan niet meer? Dan maken wij een nieuwe afspraak.' },
          ],
        },
        {
          id: 'stoppen',
          title: 'Stoppen en klagen',
          clauses: [
            { text: '{{client}} mag altijd stoppen. Een gesprek met de dienst is genoeg.' },
            {
              text: 'Niet tevreden? Praat erover, of dien een klacht in bij {{dienst.name}}. Dat is gratis.',
            },
          ],
        },
      ],
    },
  ],
  // Round 2 gets its turn when round 1 has signed.
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
      role: 'service',
      title: 'Dienst',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 2,
      needs: 'all',
    },
  ],
  // Read before signing by who signs for a person.
  summary: {
    title: 'Dit staat erin, in het kort',
    points: [
      'Vanaf {{ingang}} doen u en {{dienst.name}} samen wat u hebt afgesproken.',
      'Rond {{calculated:terugblik}} praten wij over hoe het gaat.',
      'U mag altijd stoppen.',
    ],
    questions: [
      {
        id: 'stoppen',
        question: 'U wilt stoppen. Mag dat?',
        options: [
          { id: 'ja', label: 'Ja, dat mag altijd' },
          { id: 'nee', label: 'Nee, dat mag niet' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'ja',
        explanation: 'U mag altijd stoppen. Vertel het aan de dienst. U hoeft niet te zeggen waarom.',
      },
    ],
  },
  // No personal data: a mail is read by others too.
  mail: {
    invitation: { subject: 'Een afspraak', lines: ['een afspraak te lezen en te ondertekenen.'] },
  },
  daysToSign: 14,
});
