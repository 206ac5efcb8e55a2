import { defineTemplate } from '../definition/template.ts';
import { articles } from './v1-articles.ts';
import { sections } from './v1-sections.ts';
import { summary } from './v1-summary.ts';

/** The client's consent, per purpose and per partner, before a case is discussed (002, step 4 privacy and step 6). */
export const deelnemersovereenkomstV1 = defineTemplate({
  id: 'deelnemersovereenkomst',
  version: 1,
  language: 'nl',
  title: 'Deelnemersovereenkomst afstemmingsoverleg',
  purpose:
    'Hierin kiest een deelnemer zelf welke organisaties over hem of haar mogen overleggen, wat zij mogen vastleggen en tot wanneer.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'consent',
    note: 'De deelnemer geeft uitdrukkelijk toestemming, per doel en per organisatie (AVG artikel 6, lid 1, onder a, en artikel 9, lid 2, onder a). De toestemming is vrij en kan altijd worden ingetrokken.',
  },
  retention: {
    years: 5,
    from: 'consent-ended',
    words: '5 jaar nadat de toestemming is ingetrokken of afgelopen',
  },
  sections,
  body: [
    {
      kind: 'text',
      id: 'inleiding',
      heading: 'Waar gaat dit over?',
      paragraphs: [
        'U zoekt werk, een opleiding of een andere goede plek. Soms zijn daar meer organisaties bij nodig. Dan helpt het als zij samen overleggen. Dat heet het afstemmingsoverleg.',
        'Zij mogen alleen over u praten als u dat goedvindt. In deze overeenkomst kiest u zelf wat mag, wie het mag en tot wanneer. U mag bij alles ja of nee zeggen.',
      ],
    },
    { kind: 'section', section: 'deelnemer' },
    {
      kind: 'list',
      id: 'hoe',
      heading: 'Zo gaat het overleg',
      items: [
        { text: '{{inbrenger.name}} vertelt in het overleg wat uw vraag is. Dit is uw eigen organisatie.' },
        { text: 'De andere organisaties stellen vragen, zodat zij uw situatie goed begrijpen.' },
        { text: 'Daarna denken zij samen na over een oplossing en kiezen zij een plan.' },
        {
          text: 'Eén persoon helpt u met dat plan. Die persoon heet de transitieconsulent en is uw vaste contact.',
        },
        { text: 'Uw vraag komt ten hoogste drie keer in het overleg.' },
      ],
    },
    { kind: 'section', section: 'overleg' },
    {
      kind: 'list',
      id: 'doelen',
      heading: 'Waarvoor vragen wij toestemming?',
      lead: 'Wij vragen drie dingen. U kiest ze los van elkaar.',
      items: [
        { text: 'Bespreken: de organisatie mag in het overleg over uw vraag meepraten.' },
        {
          text: 'Vastleggen: de organisatie mag in het eigen systeem opschrijven dat u meedoet en wat het plan is.',
        },
        {
          text: 'Vastleggen bij UWV kan soms een voordeel hebben. Dan is uw nieuwe werkgever bijvoorbeeld verzekerd als u ziek wordt. UWV beslist daar zelf over en legt het u uit.',
          visibleWhen: { country: 'NL' },
        },
        {
          text: 'Vastleggen bij VDAB kan soms een voordeel hebben, zoals steun voor uw nieuwe werkgever. VDAB beslist daar zelf over en legt het u uit.',
          visibleWhen: { country: 'BE' },
        },
        {
          text: 'Portfolio delen: de organisatie krijgt uw portfolio. Dat is het verslag van uw vraag, uw situatie en het plan.',
        },
      ],
    },
    { kind: 'section', section: 'toestemming' },
    { kind: 'articles', id: 'afspraken', heading: 'Wat wij afspreken', articles },
  ],
  parties: [
    {
      role: 'client',
      title: 'Deelnemer',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      // From 16 on somebody consents alone (UAVG art. 5).
      minors: { bornIn: 'deelnemer', from: 16 },
      round: 1,
      needs: 'all',
    },
    {
      role: 'partner',
      title: 'Organisatie die de vraag inbrengt',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 2,
      needs: 'all',
      mayDelegate: true,
    },
  ],
  summary,
  mail: {
    invitation: {
      subject: 'Uw keuze over het overleg',
      lines: [
        'te lezen en te kiezen wat er mag in het afstemmingsoverleg.',
        'U mag bij alles ja of nee zeggen. U mag er eerst met iemand over praten.',
      ],
    },
  },
  daysToSign: 28,
});
