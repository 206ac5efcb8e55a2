import type { Section } from '../definition/template.ts';

/** What the client thinks, and what comes after. */
export const nextSections: readonly Section[] = [
  {
    id: 'zelf',
    title: 'Wat vindt u er zelf van?',
    help: 'Vul dit in samen met de cliënt. Liefst met iemand anders dan de begeleider.',
    fields: [
      {
        type: 'scale',
        id: 'tevreden',
        label: 'Hoe tevreden bent u over de begeleiding?',
        look: 'faces',
        steps: ['Heel ontevreden', 'Niet tevreden', 'Gaat wel', 'Tevreden', 'Heel tevreden'],
        data: 'ordinary',
      },
      {
        type: 'scale',
        id: 'werkTevreden',
        label: 'Hoe tevreden bent u over uw werk?',
        look: 'faces',
        steps: ['Heel ontevreden', 'Niet tevreden', 'Gaat wel', 'Tevreden', 'Heel tevreden'],
        data: 'ordinary',
      },
      {
        type: 'longText',
        id: 'eigenWoorden',
        label: 'Wat was goed, en wat kan beter?',
        help: 'In uw eigen woorden. Ook als u het niet eens bent met dit verslag.',
        maxLength: 2000,
        data: 'special',
      },
      {
        type: 'longText',
        id: 'wens',
        label: 'Wat wilt u hierna?',
        maxLength: 1500,
        data: 'ordinary',
        proposes: 'dossier.record.goal',
      },
    ],
  },
  {
    id: 'vervolg',
    title: 'Wat komt hierna?',
    help: 'Wie de hulp toewijst, beslist. Dit is een voorstel.',
    fields: [
      {
        type: 'choice',
        id: 'voorstel',
        label: 'Wat stellen wij samen voor?',
        required: true,
        data: 'ordinary',
        options: [
          { id: 'verlengen', label: 'Hetzelfde product verlengen' },
          { id: 'ander', label: 'Een ander product' },
          { id: 'betaald', label: 'Betaald werk' },
          { id: 'opleiding', label: 'Een opleiding' },
          { id: 'vrijwilliger', label: 'Vrijwilligerswerk' },
          { id: 'minder', label: 'Minder of lichtere hulp' },
          { id: 'stoppen', label: 'Stoppen, zonder vervolg' },
        ],
      },
      {
        type: 'longText',
        id: 'waarom',
        label: 'Waarom dit, en wat is daarvoor nodig?',
        required: true,
        maxLength: 2000,
        data: 'special',
      },
      {
        type: 'yesNo',
        id: 'eens',
        label: 'Is de cliënt het eens met dit voorstel?',
        required: true,
        data: 'ordinary',
        explain: { when: 'no', label: 'Wat wil de cliënt liever?', required: true },
      },
      {
        type: 'longText',
        id: 'overdracht',
        label: 'Wie neemt het over, en hoe gaat de overdracht?',
        maxLength: 1500,
        data: 'ordinary',
      },
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
