import type { Article } from '../definition/template.ts';

/** What service and client do for each other. Read by the client: short sentences. */
export const guidanceArticles: readonly Article[] = [
  {
    id: 'afspraak',
    title: 'Wat wij afspreken',
    clauses: [
      { text: 'De dienst helpt u om werk te vinden, te leren en te houden. Uw wens is het begin.' },
      {
        text: 'U kiest zelf of u meedoet. U kiest ook zelf welk werk u wilt proberen.',
      },
      {
        text: 'Wij beloven geen baan. Wij beloven wel dat wij samen met u goed zoeken.',
      },
      {
        text: 'Past een werkplek bij u? Dan maken u, de werkgever en de dienst een afsprakennota. Daarin staan uw taken, dagen en uren. Zonder ondertekende afsprakennota begint u niet.',
      },
    ],
    section: 'wens',
  },
  {
    id: 'stappen',
    title: 'De stappen',
    clauses: [
      { text: 'Eerst leren wij u kennen. Wat wilt u, wat kunt u en waar hebt u hulp bij nodig?' },
      { text: 'Dan zoekt de jobcoach een plek die past. U hoort er alles over voordat u beslist.' },
      {
        text: 'Daarna maken u en de werkgever kennis. De jobcoach gaat mee. U mag ook iemand anders meenemen.',
      },
      { text: 'Willen u en de werkgever verder, dan tekenen wij samen de afspraken.' },
      { text: 'Bij de start helpt de jobcoach u op het werk om de taken te leren.' },
      {
        text: 'Later komt de jobcoach minder vaak. U blijft contact houden, zo lang dat nodig is.',
      },
    ],
  },
  {
    id: 'jobcoach',
    title: 'Uw jobcoach en de begeleiding',
    clauses: [
      { text: 'Uw jobcoach is {{jobcoach}}. U spreekt elkaar ten minste {{contact}}.' },
      {
        text: 'Is de jobcoach ziek of vrij? Dan zorgt de dienst voor iemand anders. U belt {{dienstTelefoon}}.',
      },
      {
        text: 'Klikt het niet met de jobcoach? Zeg het. De dienst zoekt samen met u een oplossing of een andere jobcoach.',
      },
      {
        text: 'De jobcoach komt alleen bij u thuis na een afspraak. U mag altijd zeggen dat het die dag niet uitkomt.',
        visibleWhen: { field: 'waar', includes: 'thuis' },
      },
      {
        text: 'U krijgt een pasje met het nummer van de jobcoach. Raakt u het kwijt, zeg het dan. U krijgt een nieuw pasje.',
        visibleWhen: { field: 'pasje', is: 'yes' },
      },
    ],
    section: 'begeleiding',
  },
  {
    id: 'dienst-doet',
    title: 'Wat de dienst doet',
    clauses: [
      { text: 'De dienst luistert naar u en praat met u, niet over u.' },
      { text: 'De dienst legt alles uit op een manier die bij u past.' },
      { text: 'De dienst vertelt u op tijd wat er verandert, en vraagt wat u ervan vindt.' },
      {
        text: 'De dienst schrijft op welke begeleiding u krijgt. U mag dat altijd lezen.',
      },
      {
        text: 'De dienst helpt u om zo veel mogelijk zelf te doen en zelf te beslissen.',
      },
      {
        text: 'Hebt u hulp nodig die de dienst niet kan geven? Dan zoekt de dienst samen met u een organisatie die dat wel kan.',
      },
    ],
  },
  {
    id: 'u-doet',
    title: 'Wat u doet',
    clauses: [
      { text: 'U komt naar afspraken. Lukt dat niet, dan zegt u het zo vroeg mogelijk.' },
      { text: 'U vertelt de jobcoach wat goed gaat en wat niet goed gaat.' },
      {
        text: 'U vertelt het als er iets verandert dat belangrijk is voor uw werk. Bijvoorbeeld een ander adres of een andere uitkering.',
      },
      { text: 'U gaat met respect om met anderen. U houdt u aan de regels van de werkplek.' },
      { text: 'Kunt u iets nog niet, dan mag u hulp vragen. Dat is geen fout.' },
    ],
  },
  {
    id: 'rechten',
    title: 'Uw rechten',
    clauses: [
      { text: 'U mag altijd vragen stellen. U krijgt een eerlijk antwoord.' },
      {
        text: 'U mag uw mening geven over de begeleiding en over de dienst. De dienst vertelt wat hij ermee doet.',
      },
      { text: 'U mag meepraten over uw plan. Zonder uw ja verandert er niets.' },
      {
        text: 'U mag iemand meenemen naar elk gesprek.',
        visibleWhen: { field: 'steun', answered: false },
      },
      {
        text: 'U mag iemand meenemen naar elk gesprek. U noemde: {{steun}}. U mag dit altijd veranderen.',
        visibleWhen: { field: 'steun', answered: true },
      },
      {
        text: 'Niemand mag u slechter behandelen om uw beperking, geloof, afkomst, geslacht of van wie u houdt.',
      },
      {
        text: 'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. De gemeente vertelt u waar.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'U kunt hulp krijgen van een vertrouwenspersoon, een gebruikersvereniging of een dienst ondersteuningsplan. De jobcoach vertelt u waar.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
  {
    id: 'evaluatie',
    title: 'Samen kijken hoe het gaat',
    clauses: [
      {
        text: 'Om de {{evaluatieMaanden}} bespreken wij hoe het gaat. U zegt dan als eerste wat u vindt.',
      },
      { text: 'Wilt u eerder praten? Dan kan dat. Bel uw jobcoach.' },
      {
        text: 'Verandert uw wens of gaat er iets niet goed? Dan passen wij de begeleiding aan.',
      },
      { text: 'Wat wij afspreken, schrijven wij op. U krijgt een kopie.' },
    ],
  },
];
