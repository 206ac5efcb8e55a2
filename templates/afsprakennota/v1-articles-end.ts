import type { Article } from '../definition/template.ts';

/** Looking back, changing, stopping, complaining. */
export const endArticles: readonly Article[] = [
  {
    id: 'evaluatie',
    title: 'Samen kijken hoe het gaat',
    clauses: [
      {
        text: 'Uiterlijk {{calculated:eersteGesprek}} praten u, de werkgever en de jobcoach over hoe het gaat. U zegt als eerste wat u vindt.',
      },
      {
        text: 'Daarna doen wij dat ten minste één keer per jaar, voor het eerst vóór {{calculated:jaarGesprek}}. Eerder mag altijd.',
      },
      { text: 'De jobcoach schrijft op wat wij afspreken. Iedereen krijgt een kopie.' },
    ],
  },
  {
    id: 'wijzigen',
    title: 'Afspraken veranderen',
    clauses: [
      { text: 'Iedereen mag een verandering vragen. Wij praten daar met elkaar over.' },
      {
        text: 'Een grote verandering geldt pas als wij alle drie een nieuwe nota hebben getekend. Zoals andere taken, andere dagen of meer uren.',
      },
      { text: 'Voor één keer ruilen of later komen is een afspraak met uw contactpersoon genoeg.' },
    ],
  },
  {
    id: 'stoppen',
    title: 'Stoppen',
    clauses: [
      { text: 'U mag altijd stoppen. Vertel het aan uw jobcoach. Die helpt u om het goed af te ronden.' },
      {
        text: 'De werkgever en de dienst kunnen ook stoppen. Zij zeggen dat ten minste {{opzegWeken}} van tevoren, in een gesprek en op papier. Zij leggen ook uit waarom.',
      },
      {
        text: 'Is het niet veilig voor u of voor anderen, dan kan het werk meteen stoppen. Daarna praten wij zo snel mogelijk over hoe verder.',
      },
      { text: 'Stopt het werk, dan zoekt de dienst met u naar een volgende stap.' },
      {
        text: 'Hebt u een arbeidsovereenkomst? Voor het einde daarvan gelden de regels van die overeenkomst en van de wet.',
        visibleWhen: { field: 'vergoeding', is: 'loon' },
      },
      { text: '{{article:privacy}} blijft daarna gelden.' },
    ],
    section: 'slot',
  },
  {
    id: 'klachten',
    title: 'Klachten en onenigheid',
    clauses: [
      { text: 'Bent u niet tevreden? Praat met uw contactpersoon of uw jobcoach.' },
      {
        text: 'U mag ook een klacht indienen bij de dienst of bij de werkgever. Dat is gratis en heeft geen slechte gevolgen. Iemand mag u helpen.',
      },
      {
        text: 'Zijn wij het niet eens, dan praten wij met elkaar. Lukt dat niet binnen vier weken, dan vragen wij iemand van buiten om te helpen.',
      },
      {
        text: 'Op deze afspraken is Nederlands recht van toepassing. Iedereen mag naar de rechter.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Op deze afspraken is Belgisch recht van toepassing. Iedereen mag naar de rechter.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
];
