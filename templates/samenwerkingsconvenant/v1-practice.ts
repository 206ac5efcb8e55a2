import type { Article } from '../definition/template.ts';

/** What the partners do together (002, steps 4 and 6 to 10). */
export const practiceArticles: readonly Article[] = [
  {
    id: 'commitment',
    title: 'Wij doen mee',
    clauses: [
      {
        text: 'De partners verbinden zich aan de samenwerking {{naam}} in de regio {{regio}}. Zij spreken elkaar aan op wat zij hier beloven.',
      },
      {
        text: 'De afspraken zijn een inspanning, geen gegarandeerd resultaat. Meedoen is wel verbindend: een partner komt zijn inbreng na.',
      },
      { text: 'Dit convenant verandert niets aan wettelijke taken en bevoegdheden van een partner.' },
    ],
  },
  {
    id: 'doel',
    title: 'Doel en doelgroep',
    clauses: [
      {
        text: 'De partners zorgen samen dat iedere deelnemer een passende, doorlopende weg naar werk of een andere goede plek krijgt, zonder gaten in de hulp.',
      },
      {
        text: 'Zien de partners dat er een product of dienst ontbreekt, dan doen zij samen een voorstel om die te maken.',
      },
    ],
    section: 'doel',
  },
  {
    id: 'inbreng',
    title: 'Wat ieder ten minste inbrengt',
    clauses: [
      { text: 'Iedere partner levert de uren en middelen die bij zijn naam in de tabel met partners staan.' },
      {
        text: 'Iedere partner wijst een vaste uitvoerende en een vervanger aan. De beslisser geeft hun de tijd en de ruimte.',
      },
      { text: 'Partners brengen naar vermogen deelnemers in. Wie vooral kennis inbrengt, is ook welkom.' },
    ],
  },
  {
    id: 'rollen',
    title: 'Rollen en taken',
    clauses: [
      {
        text: 'De beslisser zorgt voor capaciteit, neemt belemmeringen weg en is aanspreekpunt voor de andere beslissers.',
      },
      {
        text: 'De uitvoerende bereidt het overleg voor, denkt mee, voert acties uit en kan transitieconsulent worden.',
      },
      {
        text: 'De voorzitter maakt de agenda, leidt het overleg, houdt het overzicht bij en legt knelpunten voor aan de beslissers.',
      },
      {
        text: 'Voorzitten en inhoudelijk inbrengen zijn gescheiden. Wil de organisatie van de voorzitter een deelnemer inbrengen, dan doet een tweede medewerker dat.',
      },
      { text: '{{penvoerder.name}} coördineert de samenwerking en bewaart het ondertekende convenant.' },
    ],
  },
  {
    id: 'waar-bespreken',
    title: 'Rechtstreeks of in het afstemmingsoverleg',
    clauses: [
      {
        text: 'Kunnen twee partners een vraag samen oplossen, dan doen zij dat rechtstreeks, zonder het overleg.',
      },
      {
        text: 'Is de vraag daarvoor te groot, of werken meer partners met dezelfde deelnemer zonder één plan, dan komt de vraag in het afstemmingsoverleg.',
      },
      { text: 'Bij twijfel brengt een partner de vraag in.' },
    ],
  },
  {
    id: 'overleg',
    title: 'Het afstemmingsoverleg',
    clauses: [
      {
        text: 'Er is {{perJaar}} per jaar overleg. Een overleg duurt ongeveer {{duurUren}}. De datums liggen een jaar vooruit vast.',
      },
      {
        text: 'Een partner meldt een deelnemer ten minste {{inbrengWeken}} vooraf aan, met deel A van het portfolio. Uiterlijk één week vooraf krijgen alle partners het overzicht.',
      },
      {
        text: 'Een deelnemer wordt alleen besproken als er een ondertekende deelnemersovereenkomst is, en alleen met partners aan wie de deelnemer toestemming gaf.',
      },
      {
        text: 'De bespreking gaat in vier stappen: toelichten, verduidelijken, oplossingen zoeken, beslissen. Een volgende stap begint pas als de vorige klaar is.',
      },
      {
        text: 'Een deelnemer wordt ten hoogste drie keer besproken. Is er dan geen oplossing, dan gaat de vraag naar de beslissers.',
      },
      {
        text: 'Binnen tien werkdagen vertelt de partner die de vraag inbracht de uitkomst aan de deelnemer.',
      },
    ],
    section: 'overleg',
  },
  {
    id: 'transitieconsulent',
    title: 'De transitieconsulent',
    clauses: [
      {
        text: 'Bij elk plan hoort één transitieconsulent: van de partner die de vraag inbracht, of van de partner met het grootste deel van het plan. De partners letten op een eerlijke verdeling.',
      },
      {
        text: 'De rol wordt niet opgelegd, maar is ook niet vrijblijvend: iedere partner is bereid haar te vervullen.',
      },
      {
        text: 'De transitieconsulent bewaakt het plan, houdt het portfolio bij, is het vaste contact van de deelnemer en spreekt partners aan op hun acties. De verantwoordelijkheid van begeleiders met een wettelijke taak blijft bij hen.',
      },
      {
        text: 'De rol eindigt als de vraag is opgelost of nadat de deelnemer drie keer is besproken. Dan volgt een warme overdracht.',
      },
    ],
  },
  {
    id: 'instrumenten',
    title: 'Gedeelde instrumenten en mandaat',
    clauses: [
      {
        text: 'De transitieconsulent mag de gedeelde instrumenten inzetten. Bij “zelf beslissen” is geen toestemming van de partner meer nodig. Bij “na overleg” antwoordt de partner binnen vijf werkdagen.',
      },
      {
        text: 'De partner van wie het instrument is, houdt de regie over zijn budget en past zijn wettelijke regels toe.',
      },
      {
        text: 'De partners stellen de formats en werkprocessen samen vast en werken ze bij als dat nodig is. Het management van iedere partner stelt ze vast.',
      },
    ],
    section: 'instrumenten',
  },
  {
    id: 'participatie',
    title: 'De deelnemer praat mee',
    clauses: [
      { text: 'De deelnemer houdt de regie over het eigen plan en kan een keuze altijd herzien.' },
      {
        text: 'De ervaring van deelnemers telt mee bij elke evaluatie. Hoe zij meepraten, staat bij {{article:doel}}.',
      },
    ],
  },
];
