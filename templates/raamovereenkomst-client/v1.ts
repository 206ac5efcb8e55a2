import { defineTemplate } from '../definition/template.ts';
import { endArticles } from './v1-articles-end.ts';
import { guidanceArticles } from './v1-articles-guidance.ts';
import { workArticles } from './v1-articles-work.ts';
import { guidanceSections } from './v1-sections-guidance.ts';
import { isRepresented, partySections } from './v1-sections-parties.ts';
import { termSections } from './v1-sections-term.ts';
import { summary } from './v1-summary.ts';

/** Framework agreement of client and service: rights and duties of both, made together (001, I.4; SMK 1.2.1). */
export const raamovereenkomstClientV1 = defineTemplate({
  id: 'raamovereenkomst-client',
  version: 1,
  language: 'nl',
  title: 'Raamovereenkomst begeleid werken: begeleid werker en dienst',
  purpose:
    'Hierin spreken een begeleid werker en de dienst af wat zij van elkaar mogen verwachten: de begeleiding, de rechten en de plichten van allebei.',
  dossier: 'person',
  smk: ['1.2.1'],
  legal: {
    basis: 'contract',
    note: 'De gegevens zijn nodig om de overeenkomst met de begeleid werker te sluiten en uit te voeren (AVG artikel 6, lid 1, onder b). Wat over gezondheid of beperking gaat, is nodig voor de begeleiding door een dienst met geheimhouding (artikel 9, lid 2, onder h). Delen met anderen vraagt de dienst apart.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  sections: [...partySections, ...guidanceSections, ...termSections],
  calculations: [{ id: 'kennismakingTot', kind: 'day', from: 'looptijd', part: 'from', add: { months: 3 } }],
  rules: [
    {
      id: 'geld-is-geen-werk',
      when: { field: 'hoedanigheidNL', is: 'bewindvoerder' },
      must: { not: { field: 'beslissen', is: 'namens' } },
      field: 'beslissen',
      message:
        'Een bewindvoerder beslist alleen over geld en kan dit niet namens de begeleid werker tekenen. Kies zelf of allebei.',
    },
    {
      id: 'goederen-is-geen-werk',
      when: { field: 'hoedanigheidBE', is: 'goederen' },
      must: { not: { field: 'beslissen', is: 'namens' } },
      field: 'beslissen',
      message:
        'Een bewindvoerder over de goederen beslist alleen over geld en bezit. Die kan dit niet namens de begeleid werker tekenen. Kies zelf of allebei.',
    },
  ],
  body: [
    { kind: 'section', section: 'partijen' },
    { kind: 'section', section: 'beslissing' },
    {
      kind: 'list',
      id: 'overwegingen',
      heading: 'Waarom deze overeenkomst',
      items: [
        { text: 'U wilt werken op een gewone werkplek, met hulp die bij u past.' },
        { text: 'De dienst kan u daarbij begeleiden.' },
        { text: 'Afspraken zijn pas goed als u ze begrijpt en er zelf over mee beslist.' },
        { text: 'Daarom hebben wij deze afspraken samen besproken en opgeschreven.' },
      ],
    },
    {
      kind: 'list',
      id: 'begrippen',
      heading: 'Wat de woorden betekenen',
      items: [
        { text: 'U: {{client}}, de begeleid werker.' },
        { text: 'De dienst: {{dienst.name}}.' },
        { text: 'Begeleid werken: werken op een gewone werkplek, met hulp van een jobcoach.' },
        { text: 'De jobcoach: de medewerker van de dienst die u en de werkgever helpt.' },
        { text: 'De werkgever: het bedrijf of de organisatie waar u werkt.' },
        {
          text: 'De afsprakennota: de afspraken van u, de werkgever en de dienst over één werkplek.',
        },
        {
          text: 'De vertegenwoordiger: wie met u of voor u beslist.',
          visibleWhen: isRepresented,
        },
      ],
    },
    {
      kind: 'articles',
      id: 'begeleid',
      heading: 'De begeleiding',
      articles: guidanceArticles,
    },
    { kind: 'articles', id: 'werken', heading: 'Werk, geld en veiligheid', articles: workArticles },
    { kind: 'articles', id: 'slot', heading: 'Gegevens, klachten en stoppen', articles: endArticles },
    {
      kind: 'list',
      id: 'bijlagen',
      heading: 'Wat u erbij krijgt',
      items: [
        { text: 'Een ondertekende kopie van deze overeenkomst.' },
        { text: 'De klachtenregeling van de dienst, met een formulier om een klacht te melden.' },
        { text: 'De uitleg van de dienst over privacy.' },
        {
          text: 'Een pasje met het nummer van uw jobcoach.',
          visibleWhen: { field: 'pasje', is: 'yes' },
        },
      ],
    },
  ],
  parties: [
    {
      role: 'client',
      title: 'Begeleid werker',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      minors: { bornIn: 'client', from: 16, with: 'representative' },
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
      subject: 'Afspraken om te lezen en te ondertekenen',
      lines: [
        'de afspraken over uw begeleiding te lezen en te ondertekenen.',
        'U mag er eerst met iemand over praten. U mag ook vragen stellen.',
      ],
    },
  },
  daysToSign: 28,
});
