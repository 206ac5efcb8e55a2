import type { Article } from '../definition/template.ts';

/** Articles on the work itself. Safety and health: SMK 2.4. */
export const workArticles: readonly Article[] = [
  {
    id: 'doel',
    title: 'Wat wij afspreken',
    clauses: [
      {
        text: 'De werkgever biedt plaats voor begeleid werken. Het aantal plekken is ten hoogste {{plekken}}. De dienst zoekt mensen die bij deze plekken passen.',
      },
      {
        text: 'Werkgever, dienst en begeleid werker beslissen samen of iemand begint. Zij leggen hun afspraken vast in een afsprakennota. Zonder ondertekende afsprakennota begint niemand.',
      },
      {
        text: 'Als de afsprakennota en deze overeenkomst verschillen, gaat de afsprakennota voor. Alleen van {{article:veiligheid}}, {{article:verzekering}} en {{article:privacy}} mag een afsprakennota niet afwijken ten nadele van de begeleid werker.',
      },
    ],
  },
  {
    id: 'plaats',
    title: 'Plaats, taken en werktijden',
    clauses: [
      {
        text: 'Het werk gebeurt op het adres van de werkgever: {{werkgeverAdres}}.',
        visibleWhen: { not: { field: 'andereWerkplek', is: 'yes' } },
      },
      {
        text: 'Het werk gebeurt op dit adres: {{werkplekAdres}}.',
        visibleWhen: { field: 'andereWerkplek', is: 'yes' },
      },
      { text: 'Een begeleid werker werkt ten hoogste {{maxUren}} per week.' },
      {
        text: 'De werkgever geeft alleen taken die in de afsprakennota staan. Wil de werkgever andere taken geven, dan overlegt hij eerst met de begeleid werker en de jobcoach.',
      },
      {
        text: 'De begeleid werker neemt niet de plaats in van een betaalde medewerker.',
        visibleWhen: { not: { field: 'vergoeding', is: 'loon' } },
      },
    ],
    section: 'werkplek',
  },
  {
    id: 'veiligheid',
    title: 'Veiligheid en gezondheid',
    clauses: [
      {
        text: 'De werkgever zorgt dat de begeleid werker net zo veilig en gezond kan werken als de eigen medewerkers. Dat vragen de Arbeidsomstandighedenwet en artikel 7:658, lid 4, van het Burgerlijk Wetboek.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'De werkgever zorgt dat de begeleid werker net zo veilig en gezond kan werken als de eigen medewerkers. Dat vraagt de wet van 4 augustus 1996 over het welzijn van werknemers bij de uitvoering van hun werk, die ook geldt voor wie zonder arbeidsovereenkomst onder gezag werkt.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'Voor de eerste werkdag kijken werkgever en jobcoach samen of de werkplek past en veilig is. De werkgever vertelt wat in zijn risico-inventarisatie over deze plek staat.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Voor de eerste werkdag kijken werkgever en jobcoach samen of de werkplek past en veilig is. De werkgever vertelt wat in zijn risicoanalyse over deze plek staat en bezorgt de werkpostfiche als die verplicht is.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'De werkgever legt het werk uit op een manier die de begeleid werker begrijpt, en herhaalt die uitleg als dat nodig is. De jobcoach helpt daarbij.',
      },
      {
        text: 'De werkgever geeft beschermingsmiddelen en werkkleding gratis en let erop dat ze gebruikt worden.',
      },
      {
        text: 'Op de werkplek zijn bijzondere risico’s. De begeleid werker doet werk met die risico’s alleen onder direct toezicht en alleen als het in de afsprakennota staat.',
        visibleWhen: { field: 'risicos', is: 'yes' },
      },
      {
        text: 'Bij een ongeval of een gevaarlijke situatie zorgt de werkgever voor hulp en belt hij dezelfde dag met de jobcoach. Een melding die de wet vraagt, doet de werkgever zelf.',
      },
      {
        text: 'De begeleid werker mag stoppen met werk dat hij of zij onveilig vindt. Dat heeft geen nadelige gevolgen.',
      },
    ],
    section: 'veiligheid',
  },
  {
    id: 'respect',
    title: 'Respect en gelijke behandeling',
    clauses: [
      { text: 'De begeleid werker hoort erbij: bij pauzes, overleg en uitjes, net als collega’s.' },
      {
        text: 'Niemand wordt ongelijk behandeld om zijn of haar beperking, geloof, overtuiging, afkomst, geslacht of wie hij of zij liefheeft.',
      },
      {
        text: 'Pesten, intimidatie en geweld worden niet geaccepteerd. De begeleid werker kan terecht bij de contactpersoon, de jobcoach of de vertrouwenspersoon van de werkgever.',
      },
    ],
  },
  {
    id: 'verzekering',
    title: 'Verzekering en schade',
    clauses: [
      {
        text: 'De begeleid werker is verzekerd tegen de gevolgen van een ongeval tijdens het werk en op de weg ernaartoe. Deze verzekering regelt: {{ongevallen}}.',
      },
      {
        text: 'Schade die de begeleid werker tijdens het werk veroorzaakt, is verzekerd. Deze verzekering regelt: {{aansprakelijkheid}}.',
      },
      { text: 'Verzekeraar en polisnummer: {{polis}}.', visibleWhen: { field: 'polis', answered: true } },
      { text: 'De begeleid werker betaalt geen schade, ook geen eigen risico, behalve bij opzet.' },
      {
        text: 'Wie een verzekering regelt, laat de ander zien dat zij geldt, en vertelt het meteen als zij verandert of stopt.',
      },
    ],
  },
];
