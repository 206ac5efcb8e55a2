import type { Article } from '../definition/template.ts';

/** What may be said, to whom and how (002, step 4: privacy statement; step 6: consent and no anonymous cases). */
export const sharingArticles: readonly Article[] = [
  {
    id: 'toestemming',
    title: 'Eerst toestemming',
    clauses: [
      {
        text: 'Een deelnemer komt pas in het overleg als hij of zij daar zelf ja tegen heeft gezegd, in een ondertekende deelnemersovereenkomst (AVG artikel 6, lid 1, onder a, en artikel 9, lid 2, onder a).',
      },
      {
        text: 'De deelnemer kiest per doel en per partner: bespreken, vastleggen in een systeem, en het portfolio krijgen. Wat niet is aangekruist, mag niet.',
      },
      {
        text: 'De partner die de vraag inbrengt, legt de keuze uit in gewone taal en laat de overeenkomst vóór de bespreking aan de voorzitter zien. Zonder overeenkomst slaat de voorzitter de vraag over.',
      },
      { text: 'Een nee heeft geen gevolgen voor de gewone hulp of de uitkering van de deelnemer.' },
    ],
  },
  {
    id: 'nodig',
    title: 'Alleen wat nodig is',
    clauses: [
      {
        text: 'De partners delen alleen gegevens die nodig zijn om de vraag van deze deelnemer te beantwoorden. Alleen de soorten die hieronder zijn aangekruist, kunnen nodig zijn.',
      },
      {
        text: 'Het burgerservicenummer, medische dossiers, diagnoses zonder betekenis voor school of werk en gegevens over straffen horen niet in het overleg.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Het rijksregisternummer (INSZ), medische dossiers, diagnoses zonder betekenis voor school of werk en gegevens over straffen horen niet in het overleg.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'Over familie, vrienden en werkgevers van de deelnemer wordt niet meer gezegd dan nodig is, en liefst zonder naam.',
      },
      {
        text: 'De partners vertellen feiten als feiten, en meningen als meningen. Zij zeggen erbij van wie iets komt.',
      },
    ],
    section: 'gegevens',
  },
  {
    id: 'bespreken',
    title: 'Bespreken',
    clauses: [
      {
        text: 'Bij de bespreking zijn alleen uitvoerenden van partners aan wie de deelnemer toestemming gaf. De anderen verlaten zolang de ruimte of de verbinding.',
      },
      {
        text: 'De voorzitter zegt vooraf wie erbij mogen zijn en grijpt in als er meer wordt gedeeld dan nodig is.',
      },
      {
        text: 'Wat in het overleg is gezegd, wordt alleen gebruikt voor het plan van deze deelnemer. Het dient niet voor controle, handhaving, reclame of een ander doel.',
      },
      {
        text: 'Een partner kan soms door een wet verplicht zijn om gegevens toch voor een ander doel te gebruiken. Die partner zegt dat dan vooraf, zodat de deelnemer en de anderen het weten.',
      },
    ],
  },
  {
    id: 'zonderNaam',
    title: 'Zonder naam',
    clauses: [
      {
        text: 'Een vraag wordt niet zonder naam besproken. Zo blijft het overleg gaan over de deelnemer, en niet over de organisaties.',
        visibleWhen: { not: { field: 'anoniem', is: 'yes' } },
      },
      {
        text: 'De regel is: met naam en met toestemming. Een vraag zonder naam mag alleen om van te leren, nooit om een besluit over iemand te nemen.',
        visibleWhen: { field: 'anoniem', is: 'yes' },
      },
      {
        text: 'Is iemand toch te herkennen, bijvoorbeeld aan school, woonplaats of een bijzonder verhaal? Dan is het niet zonder naam en geldt {{article:toestemming}}.',
        visibleWhen: { field: 'anoniem', is: 'yes' },
      },
    ],
  },
  {
    id: 'vastleggen',
    title: 'Vastleggen',
    clauses: [
      {
        text: 'Van het overleg komt geen ander verslag dan het portfolio van de deelnemer. Eigen aantekeningen met namen worden na het overleg vernietigd.',
      },
      {
        text: 'De partner die de vraag inbrengt, houdt het portfolio bij. Is er een transitieconsulent, dan doet die dat.',
      },
      {
        text: 'De voorzitter houdt een overzicht bij van besproken vragen. Daarin staan alleen naam, inbrengende partner, data, stand en transitieconsulent.',
      },
      {
        text: 'Een partner legt in zijn eigen systeem alleen vast wat de deelnemer bij die partner heeft goedgevonden. De systemen staan bij {{article:versturen}}.',
        visibleWhen: { field: 'systeem', is: 'yes' },
      },
      {
        text: 'Partners leggen in hun eigen systeem niets vast over het overleg.',
        visibleWhen: { field: 'systeem', is: 'no' },
      },
    ],
  },
  {
    id: 'versturen',
    title: 'Versturen, beveiligen en bewaren',
    clauses: [
      { text: 'Stukken met namen gaan alleen langs de wegen die hieronder zijn aangekruist.' },
      {
        text: 'Iedere partner zorgt voor passende beveiliging (artikel 32 van de AVG): eigen inlog per medewerker, sterke wachtwoorden of beter, versleutelde apparaten, een opgeruimd bureau.',
      },
      { text: 'Alleen medewerkers die aan het plan werken, kunnen de stukken zien.' },
      {
        text: 'Een partner vernietigt het portfolio {{bewaarMaanden}} nadat de vraag is opgelost of niet meer wordt besproken. De partner die het dossier van de deelnemer heeft, volgt de bewaartermijn van dat dossier.',
      },
    ],
    section: 'delen',
  },
  {
    id: 'geheimhouding',
    title: 'Geheimhouding',
    clauses: [
      {
        text: 'Iedereen die aan het overleg meedoet, houdt geheim wat hij of zij over een deelnemer hoort. Dat blijft zo na het overleg, en na het einde van een baan of van de samenwerking.',
      },
      {
        text: 'Wie een beroepsgeheim heeft, houdt zich ook aan de regels van het eigen beroep. Toestemming van de deelnemer maakt spreken mogelijk, maar niet verplicht.',
      },
      {
        text: 'Is iemand in gevaar, dan gaan de wet en de meldcode huiselijk geweld en kindermishandeling voor. De uitvoerende bespreekt dat zo mogelijk eerst met de deelnemer en met zijn of haar eigen organisatie.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Is iemand in ernstig gevaar, dan gaan de wettelijke regels over spreekrecht en hulpverlening in nood voor. De uitvoerende bespreekt dat zo mogelijk eerst met de deelnemer en met zijn of haar eigen organisatie.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
];
