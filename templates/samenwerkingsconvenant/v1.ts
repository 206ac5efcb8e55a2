import { defineTemplate } from '../definition/template.ts';
import { governanceArticles } from './v1-governance.ts';
import { practiceArticles } from './v1-practice.ts';
import { governanceSections } from './v1-sections-governance.ts';
import { practiceSections } from './v1-sections-practice.ts';

/** The covenant of all partners of a closed approach (002, steps 4 and 5; subjects of 000). */
export const samenwerkingsconvenantV1 = defineTemplate({
  id: 'samenwerkingsconvenant',
  version: 1,
  language: 'nl',
  title: 'Samenwerkingsconvenant sluitende aanpak',
  purpose:
    'Hierin spreken alle partners van een regionale sluitende aanpak af wat zij samen doen, wat ieder inbrengt en hoe zij besluiten.',
  dossier: 'partnership',
  smk: ['4.2', '5.3'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners hebben de gegevens van hun vertegenwoordigers nodig om dit convenant te sluiten en uit te voeren (AVG artikel 6, lid 1, onder f). Gegevens van deelnemers staan er niet in.',
  },
  retention: { years: 7, from: 'agreement-ended', words: '7 jaar na het einde van het convenant' },
  sections: [...practiceSections, ...governanceSections],
  body: [
    { kind: 'section', section: 'partijen' },
    {
      kind: 'list',
      id: 'overwegingen',
      heading: 'Waarom dit convenant',
      lead: 'De partners stellen vast:',
      items: [
        {
          text: 'Jongeren met een beperking hebben op weg naar werk vaak met veel organisaties tegelijk te maken, elk met eigen regels en eigen begeleiders.',
        },
        {
          text: 'Geen van de partners kan alle vragen alleen oplossen. Samen kunnen zij dat vaak wel, zonder een nieuwe organisatie op te richten.',
        },
        {
          text: 'De deelnemer houdt zelf de regie. De samenwerking is er voor de deelnemer, niet voor de organisaties.',
        },
        {
          text: 'Afspraken over inbreng, mandaat en privacy moeten vooraf vastliggen, zodat uitvoerende medewerkers snel kunnen handelen.',
        },
      ],
    },
    {
      kind: 'list',
      id: 'begrippen',
      heading: 'Wat wij bedoelen met',
      items: [
        { text: 'Partner: een organisatie die dit convenant heeft ondertekend.' },
        { text: 'Beslisser: wie namens een partner tekent en zorgt voor tijd, middelen en ruimte.' },
        { text: 'Uitvoerende: de medewerker van een partner die aan het afstemmingsoverleg deelneemt.' },
        {
          text: 'Afstemmingsoverleg: het overleg waarin uitvoerenden samen een plan maken voor een deelnemer.',
        },
        { text: 'Voorzitter: wie het overleg leidt en daarin geen eigen deelnemer inbrengt.' },
        {
          text: 'Transitieconsulent: de rol van één uitvoerende die voor één deelnemer het plan bewaakt en het vaste contact is.',
        },
        {
          text: 'Portfolio: het document waarin vraag, situatie, oplossingen en plan van een deelnemer staan. Het is ook het verslag van het overleg.',
        },
      ],
    },
    { kind: 'articles', id: 'uitvoering', heading: 'Wat wij samen doen', articles: practiceArticles },
    { kind: 'articles', id: 'sturing', heading: 'Hoe wij het regelen', articles: governanceArticles },
  ],
  parties: [
    {
      role: 'partner',
      title: 'Partner',
      min: 2,
      max: 60,
      capacities: ['organisation'],
      amount: 'budget',
      round: 1,
      roundPerParty: true,
      needs: 'all',
      mayDelegate: true,
    },
  ],
  rounds: {
    together: true,
    quorum: ['partner'],
    optional: ['partner'],
    terms: { days: 21, then: 'extend', extendBy: 7 },
  },
  summary: {
    title: 'In het kort',
    points: [
      'U verbindt uw organisatie aan de samenwerking {{naam}}.',
      'Uw organisatie levert de tijd en de middelen die in de tabel met partners staan.',
      'Uw medewerkers in het overleg mogen daarover zelf beslissen, binnen hun mandaat.',
      'Over een deelnemer wordt alleen gesproken als die daar toestemming voor heeft gegeven.',
      'U kunt opzeggen met een termijn van {{opzegMaanden}}.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een samenwerkingsconvenant om te ondertekenen',
      lines: [
        'het samenwerkingsconvenant te lezen en namens uw organisatie te ondertekenen.',
        'Alle partners tekenen hetzelfde document. Wie niet bij de bijeenkomst is, kan vooraf of achteraf tekenen.',
      ],
    },
  },
  daysToSign: 42,
});
