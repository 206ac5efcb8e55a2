import type { Article, ListItem } from '../definition/template.ts';
import { isDevelopment, isOnStep } from './v1-products.ts';

const NL = { country: 'NL' } as const;
const BE = { country: 'BE' } as const;

/** When who hears how it goes: every six months on a step, after three months in a development (003, 5.4). */
const reports: readonly ListItem[] = [
  {
    text: 'Op een trede hoort {{toegang.name}} elke zes maanden hoe het gaat. De eerste keer is dat op {{calculated:rapport6}}.',
    visibleWhen: { all: [{ not: isDevelopment }, { not: { field: 'periode', monthsAtMost: 6 } }] },
  },
  {
    text: 'De tweede keer is op {{calculated:rapport12}}.',
    visibleWhen: { all: [isOnStep, { not: { field: 'periode', monthsAtMost: 12 } }] },
  },
  {
    text: 'De derde keer is op {{calculated:rapport18}}.',
    visibleWhen: { all: [isOnStep, { not: { field: 'periode', monthsAtMost: 18 } }] },
  },
  {
    text: 'Bij ontwikkeling hoort {{toegang.name}} na drie maanden hoe het gaat. Dat is op {{calculated:rapport3}}.',
    visibleWhen: { all: [{ not: isOnStep }, { not: { field: 'periode', monthsAtMost: 3 } }] },
  },
  {
    text: 'Dit plan is zo kort dat {{toegang.name}} het meteen bij de evaluatie hoort.',
    visibleWhen: {
      any: [
        { all: [isOnStep, { field: 'periode', monthsAtMost: 6 }] },
        { all: [isDevelopment, { field: 'periode', monthsAtMost: 3 }] },
      ],
    },
  },
];

export const articles: readonly Article[] = [
  {
    id: 'samen',
    title: 'Samen aan het werk',
    clauses: [
      { text: 'Dit is uw plan. U beslist mee over alles wat erin staat.' },
      {
        text: '{{dienst.name}} biedt werk en begeleiding die bij u passen. Zo dichtbij en zo gewoon als kan.',
      },
      { text: 'U doet mee zoals u kunt. Lukt iets niet, dan zegt u het.' },
      {
        text: '{{begeleider}} begeleidt u. {{verantwoordelijke}} let erop dat de begeleiding goed is.',
      },
      {
        text: 'Samen houden wij een portfolio bij: wat u kunt, wat u leerde en welke certificaten u haalde. Het portfolio is van u.',
        visibleWhen: { not: { field: 'product', is: 'ontwikkeling5' } },
      },
      {
        text: 'Samen maken wij uw cv en houden wij het bij. Het cv is van u.',
        visibleWhen: { field: 'product', is: 'ontwikkeling5' },
      },
      { text: 'U betaalt geen eigen bijdrage voor deze begeleiding.', visibleWhen: NL },
      { text: 'U hoort vooraf of u iets moet betalen.', visibleWhen: BE },
    ],
  },
  {
    id: 'volgenEnMelden',
    title: 'Kijken hoe het gaat',
    section: 'volgen',
    clauses: [
      {
        text: 'U en uw begeleider praten op vaste momenten over de doelen. Zo nodig passen wij een doel aan.',
      },
      ...reports,
      {
        text: 'Het evaluatiegesprek is voorbereid op {{calculated:evaluatie}}. Dat is zes weken voor het einde.',
      },
      {
        text: 'Dreigt een doel niet te lukken, of is er iets anders aan de hand? Dan overleggen wij eerder met {{toegang.name}}. U hoort dat eerst.',
      },
      { text: 'U leest elk verslag voordat wij het sturen. U mag er eigen woorden bij zetten.' },
    ],
  },
  {
    id: 'veranderen',
    title: 'Veranderen en stoppen',
    clauses: [
      { text: 'Wilt u iets anders? Zeg het. Dan maken wij samen een nieuw plan.' },
      { text: 'U mag stoppen. Praat er eerst over met uw begeleider, dan regelen wij het goed.' },
      {
        text: 'Krijgt u een uitkering of een leefloon? Vraag vóór u stopt wat dat daarvoor betekent.',
      },
      {
        text: 'Soms kunt u dit product na het einde opnieuw krijgen. Ontwikkeling mag één keer langer duren. Op een trede mag dat vaker.',
      },
    ],
  },
  {
    id: 'nietEens',
    title: 'Als u het niet eens bent',
    clauses: [
      { text: 'Praat eerst met uw begeleider. Dat mag ook met iemand anders van {{dienst.name}}.' },
      { text: 'U mag altijd een klacht melden. Uw begeleiding gaat dan gewoon door.' },
      {
        text: 'Een onafhankelijke cliëntondersteuner helpt u gratis. Uw gemeente vertelt u waar.',
        visibleWhen: NL,
      },
      { text: 'Een vertrouwenspersoon of het CAW kan u helpen.', visibleWhen: BE },
      {
        text: 'Bent u het niet eens met het besluit van de gemeente? Dan kunt u binnen zes weken bezwaar maken bij de gemeente.',
        visibleWhen: NL,
      },
      {
        text: 'Bent u het niet eens met de verwijzing? Vraag {{toegang.name}} waar u dat kunt melden.',
        visibleWhen: BE,
      },
    ],
  },
  {
    id: 'gegevens',
    title: 'Uw gegevens',
    clauses: [
      { text: 'Wij schrijven alleen op wat nodig is voor dit plan. Wij houden het geheim.' },
      {
        text: '{{toegang.name}} krijgt de verslagen. De werkplek krijgt dit plan niet. Die hoort alleen wat u goedvindt.',
      },
      { text: 'U mag alles lezen en laten verbeteren.' },
      {
        text: 'De wet zegt dat wij dit plan 15 jaar bewaren. Daarna vernietigen wij het.',
        visibleWhen: NL,
      },
      {
        text: 'Wij bewaren dit plan 15 jaar. Zo kunt u later nagaan welke hulp u kreeg. Daarna vernietigen wij het.',
        visibleWhen: BE,
      },
    ],
  },
];
