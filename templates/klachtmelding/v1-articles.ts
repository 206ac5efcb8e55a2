import type { Article } from '../definition/template.ts';

/** The rules of the procedure. Read by whoever complains: short sentences. */
export const articles: readonly Article[] = [
  {
    id: 'iedereen',
    title: 'Wie mag klagen',
    clauses: [
      { text: 'Iedereen mag een klacht melden: voor zichzelf of voor een ander. Het is gratis.' },
      { text: 'U mag de klacht schrijven, vertellen of laten opschrijven.' },
      {
        text: 'Meldt u de klacht voor een ander? Dan praten wij ook met die persoon. Wil die persoon de klacht niet, dan stoppen wij, tenzij iemand in gevaar is.',
        visibleWhen: { field: 'voorAnder', is: 'yes' },
      },
      {
        text: 'Een klacht heeft nooit slechte gevolgen. Uw begeleiding gaat gewoon door.',
      },
      {
        text: 'Meld uw klacht liefst binnen een jaar. Later mag ook, maar dan is het moeilijker uit te zoeken.',
      },
    ],
  },
  {
    id: 'behandelaar',
    title: 'Wie de klacht behandelt',
    clauses: [
      {
        text: 'De kwaliteitscoördinator van {{organisation.name}} behandelt uw klacht, of iemand die daarvoor is aangewezen.',
        visibleWhen: { not: { field: 'onderwerpen', includes: 'coordinator' } },
      },
      {
        text: 'Uw klacht gaat over de kwaliteitscoördinator. Daarom behandelt iemand anders haar, die er niets mee te maken heeft. Wij vertellen u wie.',
        visibleWhen: { field: 'onderwerpen', includes: 'coordinator' },
      },
      {
        text: 'Over wie de klacht gaat, behandelt haar niet en beslist er niet over mee. Die persoon kan de klacht niet openen, en hoort alleen wat nodig is om te antwoorden.',
      },
      { text: 'Vertrouwt u de behandelaar niet? Zeg het. Dan zoeken wij iemand anders.' },
    ],
  },
  {
    id: 'onderzoek',
    title: 'Hoe wij de klacht behandelen',
    clauses: [
      { text: 'Wij luisteren eerst naar u. Daarna naar de persoon over wie de klacht gaat.' },
      { text: 'U hoort wat de ander zegt. U mag daarop antwoorden.' },
      { text: 'U mag de stukken over uw klacht lezen, behalve wat over anderen gaat en privé is.' },
      {
        text: 'Kiest u voor bemiddeling, dan zoeken wij iemand die van beide kanten niets te winnen heeft. Helpt dat niet, dan gaat de klacht gewoon verder.',
      },
      {
        text: 'In het antwoord staat wat wij hebben gevonden, of wij de klacht terecht vinden en waarom. Er staat ook in wat wij gaan doen en wanneer dat klaar is.',
      },
      {
        text: 'Meldt u gevaar? Dan doen wij dezelfde dag iets. Wij wachten niet op het einde van de klacht.',
      },
    ],
  },
  {
    id: 'hulp',
    title: 'Hulp bij uw klacht',
    clauses: [
      { text: 'U mag iemand meenemen naar elk gesprek. Hebt u een tolk nodig, dan regelen wij die.' },
      {
        text: 'Een onafhankelijke cliëntondersteuner helpt gratis. De gemeente vertelt u waar.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Een vertrouwenspersoon, een gebruikersvereniging of het CAW kan u helpen.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
  {
    id: 'intrekken',
    title: 'Stoppen met de klacht',
    clauses: [
      { text: 'U mag de klacht altijd intrekken. Vertel het aan de behandelaar.' },
      {
        text: 'Wij kunnen dan toch uitzoeken wat er beter moet. Uw naam gebruiken wij daarbij niet.',
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Uw gegevens',
    clauses: [
      {
        text: 'Alleen wie de klacht behandelt, kan alles lezen. Die persoon houdt het geheim.',
      },
      {
        text: 'Wij gebruiken de klacht alleen om haar te behandelen en om ervan te leren. Wat wij ervan leren, vertellen wij zonder namen.',
      },
      {
        text: 'U mag uw gegevens lezen en laten verbeteren. Wij bewaren de klacht 5 jaar na het sluiten van het dossier. Daarna vernietigen wij de klacht.',
      },
    ],
  },
];
