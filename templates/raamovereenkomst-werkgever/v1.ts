import { defineTemplate } from '../definition/template.ts';
import { cooperationArticles } from './v1-cooperation.ts';
import { guidanceSections } from './v1-sections-guidance.ts';
import { workSections } from './v1-sections-work.ts';
import { workArticles } from './v1-work.ts';

/** Framework agreement of an employer and the service, signed at the second meeting (001, I.4; SMK 2.4 and 5.3). */
export const raamovereenkomstWerkgeverV1 = defineTemplate({
  id: 'raamovereenkomst-werkgever',
  version: 1,
  language: 'nl',
  title: 'Raamovereenkomst begeleid werken: werkgever en dienst',
  purpose:
    'Hierin spreken een werkgever en de dienst af hoe zij samenwerken als iemand met begeleiding bij de werkgever komt werken.',
  dossier: 'person',
  smk: ['2.4', '5.3'],
  legal: {
    basis: 'legitimate-interest',
    note: 'De dienst en de werkgever hebben deze gegevens nodig om de overeenkomst te sluiten en uit te voeren (AVG artikel 6, lid 1, onder f). Er staan alleen gegevens in van wie namens hen optreedt, niet van de begeleid werker.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections: [...workSections, ...guidanceSections],
  body: [
    { kind: 'section', section: 'partijen' },
    {
      kind: 'list',
      id: 'overwegingen',
      heading: 'Waarom deze overeenkomst',
      lead: 'De werkgever en de dienst stellen vast:',
      items: [
        {
          text: 'Werk geeft mensen een plek, contacten en eigenwaarde. Dat geldt ook voor wie daar begeleiding bij nodig heeft.',
        },
        { text: 'De werkgever wil daarvoor een plek bieden waar iemand echt meedoet.' },
        {
          text: 'De dienst begeleidt de begeleid werker en de werkgever, zodat het werk past en goed blijft gaan.',
        },
        {
          text: 'Deze overeenkomst regelt wat voor alle plekken bij deze werkgever geldt. Wat voor één persoon geldt, staat in zijn of haar eigen afsprakennota.',
        },
      ],
    },
    {
      kind: 'list',
      id: 'begrippen',
      heading: 'Wat wij bedoelen met',
      items: [
        { text: 'De werkgever: {{werkgever.name}}.' },
        { text: 'De dienst: {{dienst.name}}.' },
        { text: 'De begeleid werker: de persoon die met begeleiding van de dienst bij de werkgever werkt.' },
        {
          text: 'De jobcoach: de medewerker van de dienst die de begeleid werker en de werkgever begeleidt.',
        },
        {
          text: 'De contactpersoon: de medewerker van de werkgever bij wie de begeleid werker elke werkdag terechtkan.',
        },
        {
          text: 'De afsprakennota: de afspraken van begeleid werker, werkgever en dienst over één werkplek.',
        },
      ],
    },
    { kind: 'articles', id: 'werk', heading: 'Het werk', articles: workArticles },
    { kind: 'articles', id: 'samenwerking', heading: 'De samenwerking', articles: cooperationArticles },
  ],
  parties: [
    {
      role: 'employer',
      title: 'Werkgever',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
      mayDelegate: true,
    },
    {
      role: 'service',
      title: 'Dienst begeleid werken',
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
      'Er komt iemand met begeleiding bij u werken. De jobcoach van {{organisation.name}} begeleidt deze persoon en u.',
      'U zorgt voor een veilige werkplek, een goede uitleg en een vaste contactpersoon.',
      'Wat u precies afspreekt over één persoon staat in een aparte afsprakennota.',
      'U en de dienst mogen de overeenkomst opzeggen. Is het niet veilig, dan kan het werk meteen stoppen.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een raamovereenkomst om te ondertekenen',
      lines: [
        'de raamovereenkomst begeleid werken te lezen en te ondertekenen.',
        'In deze overeenkomst staat hoe u en de dienst samenwerken als iemand met begeleiding bij u komt werken.',
      ],
    },
  },
  daysToSign: 21,
});
