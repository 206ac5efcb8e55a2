import { defineTemplate } from '../definition/template.ts';
import { endArticles } from './v1-articles-end.ts';
import { termArticles } from './v1-articles-terms.ts';
import { workArticles } from './v1-articles-work.ts';
import { isRepresented, partySections } from './v1-sections-parties.ts';
import { supportSections } from './v1-sections-support.ts';
import { termSections } from './v1-sections-terms.ts';
import { workSections } from './v1-sections-work.ts';
import { summary } from './v1-summary.ts';

/** The individual agreement of client, employer and service on one workplace (001, I.4; SMK 1.2.1 and 1.4.2). */
export const afsprakennotaV1 = defineTemplate({
  id: 'afsprakennota',
  version: 1,
  language: 'nl',
  title: 'Afsprakennota',
  purpose:
    'Hierin spreken een begeleid werker, een werkgever en de dienst af wat voor één werkplek geldt: de taken, de tijden, de start en de hulp.',
  dossier: 'person',
  smk: ['1.2.1', '1.4.2'],
  legal: {
    basis: 'contract',
    note: 'De gegevens zijn nodig voor de afspraken waarbij de begeleid werker zelf partij is (AVG artikel 6, lid 1, onder b). Over gezondheid of beperking staat er alleen in wat de begeleid werker uitdrukkelijk wil vertellen (artikel 9, lid 2, onder a).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  after: [
    {
      form: 'raamovereenkomst-client',
      within: 'dossier',
      until: 'looptijd',
      words: 'De nota werkt uit wat de begeleid werker en de dienst al hebben afgesproken.',
    },
    {
      form: 'raamovereenkomst-werkgever',
      within: 'dossier',
      until: 'looptijd',
      words: 'De nota werkt uit wat de werkgever en de dienst al hebben afgesproken.',
    },
  ],
  sections: [...partySections, ...workSections, ...supportSections, ...termSections],
  calculations: [
    { id: 'proefTwee', kind: 'day', from: 'looptijd', part: 'from', add: { days: 13 } },
    { id: 'proefVier', kind: 'day', from: 'looptijd', part: 'from', add: { days: 27 } },
    { id: 'proefAcht', kind: 'day', from: 'looptijd', part: 'from', add: { days: 55 } },
    { id: 'eersteGesprek', kind: 'day', from: 'looptijd', part: 'from', add: { weeks: 6 } },
    { id: 'jaarGesprek', kind: 'day', from: 'looptijd', part: 'from', add: { months: 12 } },
  ],
  body: [
    { kind: 'section', section: 'partijen' },
    { kind: 'section', section: 'plek' },
    {
      kind: 'list',
      id: 'overwegingen',
      heading: 'Waarom deze nota',
      items: [
        { text: 'U wilt dit werk graag doen.' },
        { text: 'De werkgever heeft een plek die bij u past.' },
        { text: 'De dienst helpt u en de werkgever om het goed te laten gaan.' },
        { text: 'Daarom staat hier precies wat wij met elkaar hebben afgesproken.' },
      ],
    },
    {
      kind: 'list',
      id: 'begrippen',
      heading: 'Wat de woorden betekenen',
      items: [
        { text: 'U: {{client}}, de begeleid werker.' },
        { text: 'De werkgever: {{werkgever.name}}.' },
        { text: 'De dienst: {{dienst.name}}.' },
        { text: 'De jobcoach: de medewerker van de dienst die u en de werkgever helpt.' },
        { text: 'De contactpersoon: de collega bij wie u elke werkdag terechtkunt.' },
        { text: 'De proeftijd: de eerste weken, waarin iedereen kijkt of het werk past.' },
        {
          text: 'De vertegenwoordiger: {{vertegenwoordiger}}, die met u of voor u tekent. Ook dan praten wij met u zelf.',
          visibleWhen: isRepresented,
        },
      ],
    },
    { kind: 'articles', id: 'werk', heading: 'Het werk', articles: workArticles },
    { kind: 'articles', id: 'voorwaarden', heading: 'Geld, veiligheid en privacy', articles: termArticles },
    { kind: 'articles', id: 'verder', heading: 'Hoe het verder gaat', articles: endArticles },
  ],
  parties: [
    {
      role: 'client',
      title: 'Begeleid werker',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'representative',
      title: 'Vertegenwoordiger die meetekent',
      // Only when both sign; who signs for the client takes the client's place.
      min: 0,
      max: 1,
      capacities: ['representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'employer',
      title: 'Werkgever',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
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
  summary,
  mail: {
    invitation: {
      subject: 'Afspraken over een werkplek',
      lines: [
        'de afspraken over een werkplek te lezen en te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en bel de jobcoach.',
      ],
    },
  },
  daysToSign: 21,
});
