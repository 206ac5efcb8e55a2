import type { Article } from '../definition/template.ts';

/** What the participant may ask, who answers for it, and what happens when it goes wrong (AVG chapter III, 26, 33 and 34). */
export const rightsArticles: readonly Article[] = [
  {
    id: 'intrekken',
    title: 'Als een deelnemer stopt',
    clauses: [
      {
        text: 'Een deelnemer mag een ja altijd intrekken, zonder reden en even makkelijk als het geven ervan (AVG artikel 7, lid 3).',
      },
      {
        text: 'De partner die het hoort, vertelt het dezelfde werkdag aan de partner die de vraag inbracht. Die vertelt het dezelfde werkdag aan alle partners die het raakt.',
      },
      {
        text: 'Vanaf dat moment bespreken en delen de partners niets meer. Zij verwijderen wat zij kregen, tenzij een wet vraagt om het te bewaren, en laten binnen tien werkdagen weten dat het is gebeurd.',
      },
    ],
  },
  {
    id: 'rechten',
    title: 'Rechten van de deelnemer',
    clauses: [
      {
        text: 'Een deelnemer mag gegevens bekijken, een kopie krijgen, laten verbeteren, laten wissen, het gebruik laten beperken en gegevens meenemen (artikelen 15 tot en met 20 van de AVG).',
      },
      {
        text: 'Een vraag daarover mag bij elke partner, en in elk geval bij {{loket.name}}: {{loketMail}}, telefoon {{loketTelefoon}}.',
      },
      {
        text: 'De deelnemer krijgt zo snel mogelijk antwoord, en uiterlijk binnen één maand. Het kost niets.',
      },
      {
        text: 'Het portfolio is geschreven zodat de deelnemer het kan lezen. De deelnemer mag er eigen woorden aan toevoegen.',
      },
      { text: 'Over een deelnemer wordt nooit alleen door een computer beslist.' },
    ],
  },
  {
    id: 'verantwoordelijken',
    title: 'Wie verantwoordelijk is',
    clauses: [
      {
        text: 'Iedere partner is zelf verwerkingsverantwoordelijke voor wat hij inbrengt, ontvangt en vastlegt.',
        visibleWhen: { field: 'verantwoordelijk', is: 'zelf' },
      },
      {
        text: 'De partners zijn voor het overleg samen verwerkingsverantwoordelijk (artikel 26 van de AVG). Dit statement is de regeling tussen hen. {{loket.name}} is het aanspreekpunt; iedere partner voert verzoeken zelf uit.',
        visibleWhen: { field: 'verantwoordelijk', is: 'samen' },
      },
      {
        text: 'De partner die de vraag inbrengt, geeft de deelnemer de informatie die de AVG vraagt (artikelen 13 en 14): wie wat krijgt, waarvoor, hoelang en welke rechten er zijn.',
      },
      {
        text: 'Iedere partner zet het overleg in het eigen register van verwerkingen en gaat na of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is. Dat is een onderzoek vooraf naar de risico’s.',
      },
      {
        text: 'Schakelt een partner een leverancier in die bij de gegevens kan, dan is er een verwerkersovereenkomst (artikel 28 van de AVG).',
      },
    ],
    section: 'verantwoordelijkheid',
  },
  {
    id: 'datalek',
    title: 'Als er iets misgaat',
    clauses: [
      {
        text: 'Een datalek is bijvoorbeeld een mail naar de verkeerde persoon, een kwijtgeraakt portfolio of iemand die meekijkt zonder dat het mag.',
      },
      {
        text: 'Wie een datalek ontdekt, beperkt eerst de schade. De partner meldt het lek binnen {{lekUren}} aan de partners die het raakt, en aan {{loket.name}}.',
      },
      {
        text: 'Is er een risico voor deelnemers, dan meldt de verantwoordelijke partner het binnen 72 uur aan de toezichthouder. Is het risico hoog, dan hoort de deelnemer het ook, in gewone taal (artikelen 33 en 34 van de AVG).',
      },
      { text: 'Iedere partner houdt een lijst van datalekken bij. De partners leren er samen van.' },
    ],
  },
  {
    id: 'gastregels',
    title: 'Gasten',
    visibleWhen: { field: 'gasten', is: 'yes' },
    clauses: [
      {
        text: 'Gasten zijn alleen bij het algemene deel van het overleg, niet als een deelnemer wordt besproken.',
      },
      {
        text: 'Is een gast nodig bij de bespreking, dan vraagt de inbrengende partner daar vooraf toestemming voor aan de deelnemer. De gast tekent dit statement voor kennisname.',
      },
    ],
  },
  {
    id: 'afstandregels',
    title: 'Overleggen op afstand',
    visibleWhen: { field: 'afstand', is: 'yes' },
    clauses: [
      {
        text: 'Iedere uitvoerende zit in een ruimte waar niemand meeluistert, gebruikt de eigen inlog en deelt geen scherm met namen verder dan nodig.',
      },
      { text: 'Er worden geen opnames, schermafdrukken of automatische verslagen gemaakt.' },
    ],
  },
  {
    id: 'cijferregels',
    title: 'Cijfers',
    visibleWhen: { field: 'cijfers', is: 'yes' },
    clauses: [
      {
        text: 'Cijfers gaan over aantallen, nooit over herkenbare mensen. Kleine aantallen worden samengevoegd.',
      },
      { text: 'Voor wetenschappelijk onderzoek maken de partners vooraf aparte afspraken.' },
    ],
  },
  {
    id: 'klachten',
    title: 'Klachten',
    clauses: [
      {
        text: 'Een deelnemer die niet tevreden is, kan terecht bij de eigen partner, bij {{loket.name}} of bij de voorzitter. Hij of zij krijgt binnen tien werkdagen een eerste antwoord.',
      },
      {
        text: 'De deelnemer kan ook een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'De deelnemer kan ook een klacht indienen bij de Gegevensbeschermingsautoriteit of, over een Vlaamse overheid, bij de Vlaamse Toezichtcommissie. Ook de weg naar de rechter staat open.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
  {
    id: 'aanspreken',
    title: 'Elkaar aanspreken',
    clauses: [
      {
        text: 'Houdt iemand zich niet aan dit statement, dan zegt een collega dat of zegt de voorzitter dat, meteen en met respect.',
      },
      {
        text: 'Is het ernstig of gebeurt het vaker, dan bespreekt de voorzitter het met de beslisser van die partner. Die zorgt binnen vier weken voor verbetering, of stuurt een andere uitvoerende.',
      },
      {
        text: 'Een meningsverschil tussen partners over privacy volgt de regels voor geschillen in het samenwerkingsconvenant. Zolang het duurt, geldt wat de deelnemer het best beschermt.',
      },
    ],
  },
  {
    id: 'duur',
    title: 'Begin, wijzigen en einde',
    clauses: [
      {
        text: 'Dit statement geldt vanaf {{begin}}. Voor een partner en voor een uitvoerende geldt het vanaf de eigen handtekening.',
      },
      {
        text: 'Een nieuwe uitvoerende tekent vóór het eerste overleg. Wie niet heeft getekend, doet niet mee aan het bespreken van deelnemers.',
      },
      {
        text: 'Elke {{evaluatieMaanden}} kijken de partners of het statement goed werkt, ook met de ogen van deelnemers. Een wijziging geldt als de partners een nieuwe versie hebben vastgesteld.',
      },
      {
        text: 'Stopt een partner of eindigt de samenwerking, dan blijven {{article:geheimhouding}}, {{article:rechten}} en {{article:datalek}} gelden. Gegevens van deelnemers worden overgedragen of vernietigd.',
      },
      { text: 'Het ondertekende statement wordt bewaard tot 7 jaar na het einde van de samenwerking.' },
    ],
    section: 'naleving',
  },
];
