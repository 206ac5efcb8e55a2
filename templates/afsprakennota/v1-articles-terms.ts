import type { Article } from '../definition/template.ts';

const isPaid = { field: 'vergoeding', is: 'loon' } as const;

/** Money, safety and respect. */
export const termArticles: readonly Article[] = [
  {
    id: 'vergoedingen',
    title: 'Loon, vergoeding en uitkering',
    clauses: [
      {
        text: 'U krijgt geen loon en geen vergoeding.',
        visibleWhen: { field: 'vergoeding', is: 'onbetaald' },
      },
      {
        text: 'De werkgever betaalt uw kosten terug, ten hoogste {{onkostenBedrag}} per werkdag. U laat zien wat u betaalde.',
        visibleWhen: { field: 'vergoeding', is: 'onkosten' },
      },
      {
        text: 'U krijgt loon. Dat staat in uw arbeidsovereenkomst met de werkgever. Waar die u meer geeft dan deze nota, geldt de arbeidsovereenkomst.',
        visibleWhen: isPaid,
      },
      {
        text: 'Deze nota is geen arbeidsovereenkomst. Het gaat om meedoen en leren.',
        visibleWhen: { not: isPaid },
      },
      { text: 'Uw reiskosten betaalt: {{reiskosten}}.' },
      {
        text: 'Krijgt u een uitkering van UWV of de gemeente? Dan meldt u dit werk, ook als u geen loon krijgt. De jobcoach helpt u, vóór u begint.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Krijgt u een uitkering van het ziekenfonds, een tegemoetkoming of een leefloon? Dan meldt u dit werk, ook als u geen loon krijgt. Soms is vooraf een ja nodig van de adviserend arts. De jobcoach helpt u, vóór u begint.',
        visibleWhen: { country: 'BE' },
      },
    ],
    section: 'geld',
  },
  {
    id: 'veilig',
    title: 'Veilig werken',
    clauses: [
      {
        text: 'De werkgever zorgt dat u veilig en gezond werkt, net als de andere medewerkers. Dat staat in de Arbeidsomstandighedenwet en in artikel 7:658 van het Burgerlijk Wetboek.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'De werkgever zorgt dat u veilig en gezond werkt, net als de andere medewerkers. Dat staat in de welzijnswet van 4 augustus 1996.',
        visibleWhen: { country: 'BE' },
      },
      { text: 'De werkgever legt uit hoe u veilig werkt, en herhaalt dat als het nodig is.' },
      {
        text: 'Werk met bijzondere risico’s doet u alleen met iemand naast u.',
        visibleWhen: { field: 'risicos', is: 'yes' },
      },
      { text: 'Vindt u iets onveilig? Dan mag u stoppen met die taak en hulp halen.' },
      { text: 'Bij een ongeval zorgt de werkgever voor hulp. Hij belt dezelfde dag de jobcoach.' },
      {
        text: 'U bent verzekerd tegen een ongeval op het werk en op weg ernaartoe. Dat regelt: {{ongevallen}}.',
      },
      {
        text: 'Maakt u iets kapot of doet u iemand per ongeluk pijn? Dan betaalt u dat niet zelf. Deze schade verzekert: {{aansprakelijkheid}}.',
      },
    ],
    section: 'veiligheid',
  },
  {
    id: 'respect',
    title: 'Respect',
    clauses: [
      { text: 'U hoort erbij. Bij de pauze, het overleg en het feest.' },
      { text: 'Iedereen gaat met respect met elkaar om. U ook.' },
      {
        text: 'Pesten, schelden of aanraken dat u niet wilt: dat mag niet. Vertel het aan iemand die u vertrouwt.',
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Wat anderen van u weten',
    clauses: [
      {
        text: 'De werkgever weet alleen wat nodig is voor het werk. Wat collega’s mogen weten, hebt u zelf gekozen.',
      },
      {
        text: 'Over uw gezondheid of beperking vertelt de jobcoach alleen iets als u dat goedvindt. U mag dat altijd veranderen. Zeg het tegen uw jobcoach.',
      },
      { text: 'De werkgever en de collega’s vertellen niets verder. Dat blijft zo, ook als u stopt.' },
      {
        text: 'Werkgever en dienst houden zich aan de privacywet, de AVG. U mag lezen wat zij over u hebben opgeschreven en het laten verbeteren.',
      },
      {
        text: 'Uw contactpersoon en u kunnen deze nota lezen, en ook uw jobcoach. De dienst bewaart haar tot 5 jaar na het sluiten van uw dossier. De werkgever vernietigt zijn kopie binnen drie maanden na het einde. Alleen als een wet dat vraagt, bewaart hij die langer.',
      },
    ],
  },
];
