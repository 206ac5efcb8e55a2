import type { Article } from '../definition/template.ts';

/** Read by the client: short sentences, one thing at a time. */
export const articles: readonly Article[] = [
  {
    id: 'vrij',
    title: 'U kiest zelf',
    clauses: [
      { text: 'U bent niet verplicht om mee te doen. Niemand mag u onder druk zetten.' },
      { text: 'U kiest per doel en per organisatie. Ja bij het een betekent niet ja bij het ander.' },
      { text: 'Waar geen vinkje staat, hebt u nee gezegd. Een organisatie mag dan niet wat daar staat.' },
      {
        text: 'Bij elke ja staat tot en met welke dag die geldt. Daarna vragen wij het opnieuw, of het houdt op.',
      },
    ],
  },
  {
    id: 'nee',
    title: 'Als u nee zegt',
    clauses: [
      { text: 'Uw gewone hulp gaat door. Uw uitkering verandert niet doordat u nee zegt.' },
      {
        text: 'Zegt u nee tegen bespreken met een organisatie? Dan is die organisatie er niet bij als uw vraag aan de beurt is.',
      },
      {
        text: 'Zegt u overal nee? Dan komt uw vraag niet in het overleg. Uw contactpersoon zoekt dan samen met u een andere weg.',
      },
    ],
  },
  {
    id: 'intrekken',
    title: 'Als u later iets anders wilt',
    clauses: [
      {
        text: 'U mag uw ja altijd intrekken. U hoeft niet te zeggen waarom. Intrekken is net zo makkelijk als ja zeggen.',
      },
      {
        text: 'Vertel het aan uw contactpersoon, {{contact}}, of bel {{contactTelefoon}}. U mag ook een brief of e-mail sturen.',
      },
      { text: 'U mag één ja intrekken en de rest laten staan.' },
      {
        text: 'Vanaf dat moment mag de organisatie het niet meer. Wat daarvoor is besproken, kan niemand terugdraaien. Wat de organisatie over u opschreef, haalt zij weg. Alleen wat zij van de wet moet bewaren, blijft.',
      },
    ],
  },
  {
    id: 'wie-beslist',
    title: 'Wie beslist',
    clauses: [
      { text: 'U beslist zelf. Iemand die u vertrouwt mag erbij zijn en meelezen.' },
      {
        text: 'Bent u jonger dan 16 jaar? Of hebt u een curator of mentor die hierover beslist? Dan tekent die persoon voor u. Wij vragen toch wat u zelf wilt. Tegen uw wil gaan wij niet verder.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Bent u minderjarig? Of stelde de vrederechter een bewindvoerder over de persoon aan die hierover beslist? Dan tekent die persoon met u of voor u. Wij vragen ook wat u zelf wilt. Tegen uw wil gaan wij niet verder.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'Bij deze overeenkomst is {{vertegenwoordiger}} uw vertegenwoordiger ({{hoedanigheid}}).',
        visibleWhen: { field: 'vertegenwoordigd', is: 'yes' },
      },
    ],
  },
  {
    id: 'beloven',
    title: 'Wat de organisaties beloven',
    clauses: [
      { text: 'Zij praten alleen over wat nodig is voor uw vraag.' },
      { text: 'Zij vertellen niets verder aan anderen en gebruiken het nergens anders voor.' },
      { text: 'Alleen medewerkers die het nodig hebben, kunnen uw gegevens zien.' },
      {
        text: 'Gaat er iets mis met uw gegevens en kan dat gevolgen voor u hebben? Dan hoort u het van ons, en wat wij eraan doen.',
      },
    ],
  },
  {
    id: 'terugkoppeling',
    title: 'Wat u te horen krijgt',
    clauses: [
      {
        text: 'Binnen tien werkdagen na het overleg vertelt uw contactpersoon u wat er is afgesproken. Dat gebeurt op de manier die u hebt gekozen.',
      },
      { text: 'U beslist zelf of u meedoet aan het plan. U mag er iets aan veranderen.' },
      {
        text: 'Is er een transitieconsulent, dan hoort u wie dat is. Past die persoon niet bij u, zeg het dan.',
      },
    ],
  },
  {
    id: 'rechten',
    title: 'Uw rechten',
    clauses: [
      { text: 'U mag uw gegevens bekijken. U krijgt een kopie als u dat vraagt.' },
      { text: 'Klopt er iets niet, dan laat u het verbeteren. U mag ook vragen om gegevens weg te halen.' },
      {
        text: 'Bent u niet tevreden? Praat dan met uw contactpersoon. Of dien een klacht in bij {{inbrenger.name}}.',
      },
      {
        text: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'U kunt ook een klacht indienen bij de Gegevensbeschermingsautoriteit of de Vlaamse Toezichtcommissie.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
  {
    id: 'bewaren',
    title: 'Hoe lang wij dit bewaren',
    clauses: [
      {
        text: 'Wij bewaren deze overeenkomst tot 5 jaar nadat uw laatste ja is afgelopen of ingetrokken. Zo kunnen wij laten zien wat u hebt gekozen. Daarna vernietigen wij de overeenkomst.',
      },
      { text: 'U krijgt zelf een ondertekende kopie.' },
    ],
  },
];
