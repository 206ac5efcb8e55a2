import type { Article } from '../definition/template.ts';

/** The work itself. Read by the client: short sentences. */
export const workArticles: readonly Article[] = [
  {
    id: 'afspraak',
    title: 'Wat wij afspreken',
    clauses: [
      {
        text: 'U gaat werken bij {{werkgever.name}}. De jobcoach van {{dienst.name}} helpt u en de werkgever.',
      },
      { text: 'U kiest hier zelf voor. Deze afspraken hebben wij met ons drieën gemaakt.' },
      {
        text: 'Er zijn ook twee raamovereenkomsten: van u met de dienst, en van de werkgever met de dienst. Verschillen de afspraken, dan geldt deze nota. Behalve als dat slechter is voor uw veiligheid, verzekering of privacy.',
      },
    ],
  },
  {
    id: 'werkplek',
    title: 'Uw werkplek en uw taken',
    clauses: [
      {
        text: 'U werkt op dit adres: {{werkgeverAdres}}.',
        visibleWhen: { not: { field: 'andereWerkplek', is: 'yes' } },
      },
      {
        text: 'U werkt op dit adres: {{werkplekAdres}}.',
        visibleWhen: { field: 'andereWerkplek', is: 'yes' },
      },
      { text: 'U doet de taken die hieronder staan. U leert ze stap voor stap.' },
      {
        text: 'Komt er een andere taak bij? Dan praten wij daar eerst over. U mag nee zeggen.',
      },
      {
        text: 'U neemt niet de plaats in van een betaalde medewerker.',
        visibleWhen: { not: { field: 'vergoeding', is: 'loon' } },
      },
    ],
    section: 'taken',
  },
  {
    id: 'werktijd',
    title: 'Uw dagen en uren',
    clauses: [
      { text: 'Deze afspraken gelden {{looptijd}}.' },
      { text: 'U werkt {{uren}} per week, op de dagen en uren die hieronder staan.' },
      {
        text: 'Wilt u meer of minder werken, of op andere uren? Vraag het. Wij kijken samen wat kan.',
      },
      {
        text: 'Heeft de werkgever een dag geen werk? Dan hoort u het zo vroeg mogelijk.',
      },
      {
        text: 'Op feestdagen is de werkplek dicht of beslist u samen of u komt. Vrije dagen vraagt u aan bij uw contactpersoon.',
      },
    ],
    section: 'tijden',
  },
  {
    id: 'proeftijd',
    title: 'Start en proeftijd',
    clauses: [
      { text: 'U begint op {{looptijd.from}}. De jobcoach is er die dag bij.' },
      {
        text: 'De werkgever laat u het gebouw zien: uw plek, de pauzeruimte, het toilet en de nooduitgang. U maakt kennis met collega’s.',
      },
      {
        text: 'Er is geen proeftijd.',
        visibleWhen: { field: 'proef', is: 'geen' },
      },
      {
        text: 'De proeftijd duurt tot en met {{calculated:proefTwee}}. Vóór die dag praten wij over hoe het gaat.',
        visibleWhen: { field: 'proef', is: 'twee' },
      },
      {
        text: 'De proeftijd duurt tot en met {{calculated:proefVier}}. Vóór die dag praten wij over hoe het gaat.',
        visibleWhen: { field: 'proef', is: 'vier' },
      },
      {
        text: 'De proeftijd duurt tot en met {{calculated:proefAcht}}. Vóór die dag praten wij over hoe het gaat.',
        visibleWhen: { field: 'proef', is: 'acht' },
      },
      {
        text: 'In de proeftijd mag iedereen stoppen zonder te wachten. Wie stopt, legt uit waarom.',
        visibleWhen: { field: 'proef', oneOf: ['twee', 'vier', 'acht'] },
      },
    ],
  },
  {
    id: 'begeleiding',
    title: 'Wie u helpt',
    clauses: [
      {
        text: 'Elke werkdag kunt u terecht bij {{contactpersoon}}, telefoon {{contactTelefoon}}. Is die er niet, dan bij: {{vervanger}}.',
      },
      {
        text: 'Uw jobcoach is {{jobcoach}}, telefoon {{jobcoachTelefoon}}. De jobcoach helpt u en ook uw collega’s.',
      },
      { text: 'De jobcoach komt minder vaak als het goed gaat, en vaker als dat nodig is.' },
      {
        text: 'Gaat er iets mis, of vindt u het niet fijn? Vertel het. Dan zoeken wij een oplossing voordat iemand stopt.',
      },
    ],
    section: 'contact',
  },
  {
    id: 'ziekmelden',
    title: 'Ziek of te laat',
    clauses: [
      {
        text: 'U meldt u ziek vóór {{ziekVoor}}, bij {{ziekTelefoon}}. Dat geldt ook als u om iets anders niet kunt komen.',
        visibleWhen: { field: 'ziekWie', is: 'zelf' },
      },
      {
        text: 'Iemand thuis meldt u ziek vóór {{ziekVoor}}, bij {{ziekTelefoon}}. Dat geldt ook als u om iets anders niet kunt komen.',
        visibleWhen: { field: 'ziekWie', is: 'thuis' },
      },
      {
        text: 'U belt de jobcoach. De jobcoach meldt u ziek vóór {{ziekVoor}}, bij {{ziekTelefoon}}. Dat geldt ook als u om iets anders niet kunt komen.',
        visibleWhen: { field: 'ziekWie', is: 'jobcoach' },
      },
      { text: 'U hoeft niet te zeggen wat u hebt. Wel of u al weet wanneer u weer komt.' },
      { text: 'Komt u later? Bel dan ook even.' },
      {
        text: 'Bent u er niet en hoort de werkgever niets? Dan belt de werkgever u, en daarna de jobcoach.',
      },
      {
        text: 'Bent u langer dan twee weken ziek? Dan praten wij over wat u nodig hebt om terug te komen. Uw plek blijft zo lang van u.',
      },
    ],
    section: 'ziek',
  },
];
