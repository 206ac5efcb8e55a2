import type { Article } from '../definition/template.ts';

/** Privacy, steering, money, duration (000: subjects of a partnership agreement; 002, steps 4 and 10). */
export const governanceArticles: readonly Article[] = [
  {
    id: 'privacy',
    title: 'Privacy',
    clauses: [
      {
        text: 'De partners delen alleen persoonsgegevens waarvoor de deelnemer toestemming gaf, en alleen wat nodig is. Zonder toestemming wordt ook niet zonder naam over een deelnemer gesproken als die te herkennen is.',
      },
      {
        text: 'Iedere partner is zelf verwerkingsverantwoordelijke voor de gegevens die hij gebruikt.',
        visibleWhen: { field: 'verantwoordelijk', is: 'zelf' },
      },
      {
        text: 'De partners zijn voor het overleg gezamenlijk verwerkingsverantwoordelijk. Iedere partner voert verzoeken van deelnemers uit; {{aanspreekpunt.name}} is het aanspreekpunt.',
        visibleWhen: { field: 'verantwoordelijk', is: 'samen' },
      },
      { text: 'Iedere uitvoerende is tot geheimhouding verplicht, ook na het einde van dit convenant.' },
      {
        text: 'Een datalek meldt een partner zonder uitstel, en uiterlijk binnen 24 uur, aan de partners die het raakt. Iedere partner doet zelf de melding die de wet vraagt.',
      },
      {
        text: 'Trekt een deelnemer de toestemming in, dan vertelt de partner die de vraag inbracht dat dezelfde werkdag aan de anderen. Zij stoppen meteen.',
      },
      {
        text: 'De partners stellen samen een privacystatement vast. Iedere uitvoerende tekent voor ontvangst voordat hij of zij aan een overleg deelneemt.',
      },
    ],
    section: 'privacy',
  },
  {
    id: 'verslag',
    title: 'Verslag en evaluatie',
    clauses: [
      {
        text: 'Van het overleg wordt geen apart verslag gemaakt: het portfolio is het verslag. De voorzitter houdt een overzicht bij van besproken vragen.',
      },
      {
        text: 'Ten minste één keer per jaar is er een bijeenkomst voor beslissers en uitvoerenden. Dan evalueren zij de aantallen (besproken en opgelost), de kwaliteit en het proces.',
      },
      { text: 'De coördinerende partner maakt van elke evaluatie een kort verslag met verbeterpunten.' },
    ],
  },
  {
    id: 'sturing',
    title: 'Sturing en besluiten',
    clauses: [
      {
        text: 'De beslissers sturen de samenwerking. Zij komen ten minste één keer per jaar bij elkaar en verder als een partner dat vraagt.',
      },
      {
        text: 'Iedere partner heeft één stem. Een besluit over geld, tijd of middelen van een partner geldt alleen als die partner instemt.',
      },
      {
        text: 'De uitvoering van de keten ligt bij de voorzitter en de coördinerende partner. Zij leggen verantwoording af aan de beslissers.',
      },
    ],
    section: 'sturing',
  },
  {
    id: 'mandaat',
    title: 'Mandaat van afgevaardigden',
    clauses: [
      {
        text: 'Een uitvoerende mag in het overleg namens zijn organisatie beslissen over de inbreng van {{article:inbreng}} en de instrumenten van {{article:instrumenten}}.',
      },
      {
        text: 'Gaat een besluit verder dan dat, dan zegt de uitvoerende dat meteen. De beslisser antwoordt binnen tien werkdagen.',
      },
    ],
  },
  {
    id: 'kosten',
    title: 'Kosten en inkomsten',
    clauses: [
      {
        text: 'Iedere partner draagt de eigen kosten. De rol van transitieconsulent wordt betaald uit de gewone middelen van de partner.',
        visibleWhen: { not: { field: 'kosten', is: 'verdeeld' } },
      },
      {
        text: 'Het gezamenlijke budget is ten hoogste {{budget}} per jaar. Daarboven draagt iedere partner de eigen kosten.',
        visibleWhen: { field: 'kosten', is: 'verdeeld' },
      },
      {
        text: 'Krijgt de samenwerking subsidie of andere inkomsten, dan besluiten de beslissers vooraf over de besteding en de verdeling.',
      },
    ],
  },
  {
    id: 'achterblijven',
    title: 'Als iemand achterblijft',
    clauses: [
      {
        text: 'Komt een partner zijn afspraken niet na, dan bespreekt de voorzitter dat eerst met de uitvoerende.',
      },
      {
        text: 'Helpt dat niet, dan bespreekt een andere beslisser het met de beslisser van die partner. Zij maken binnen vier weken een schriftelijke afspraak.',
      },
      {
        text: 'Blijft verbetering uit, dan besluiten de overige beslissers of de partner kan blijven meedoen.',
      },
    ],
  },
  {
    id: 'toetreden',
    title: 'Nieuwe partners',
    clauses: [
      {
        text: 'Een organisatie zonder commercieel belang bij de deelnemers kan partner worden. De beslissers besluiten daarover. De nieuwe partner ondertekent een nieuwe versie van dit convenant.',
      },
      {
        text: 'Partners die niet bij de ondertekening kunnen zijn, tekenen vooraf of achteraf. Het convenant geldt voor een partner vanaf diens eigen handtekening.',
      },
    ],
  },
  {
    id: 'geschillen',
    title: 'Geschillen',
    clauses: [
      {
        text: 'Meningsverschillen lossen de betrokken partners samen op. Lukt dat niet binnen zes weken, dan wijzen de beslissers een bemiddelaar aan.',
      },
      {
        text: 'Lukt ook bemiddeling niet, dan beslist de Nederlandse rechter naar Nederlands recht.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Lukt ook bemiddeling niet, dan beslist de Belgische rechter naar Belgisch recht.',
        visibleWhen: { country: 'BE' },
      },
      { text: 'Een geschil mag nooit ten koste gaan van een deelnemer: lopende plannen gaan door.' },
    ],
  },
  {
    id: 'duur',
    title: 'Duur en einde',
    clauses: [
      {
        text: 'Het convenant begint op {{begin}} en eindigt op {{einde}}. Voor die dag besluiten de beslissers over verlenging.',
        visibleWhen: { field: 'duurSoort', is: 'bepaald' },
      },
      {
        text: 'Het convenant begint op {{begin}} en geldt zonder einddatum. Op de evaluatiedatums besluiten de beslissers of het doorgaat.',
        visibleWhen: { field: 'duurSoort', is: 'onbepaald' },
      },
      {
        text: 'De samenwerking begint als project, {{projectPeriode}}. Aan het einde daarvan besluiten de beslissers hoe het werk een vaste plek krijgt; tot dat besluit blijft dit convenant gelden.',
        visibleWhen: { field: 'project', is: 'yes' },
      },
      {
        text: 'Een partner kan schriftelijk opzeggen met een termijn van {{opzegMaanden}}. Voor de andere partners blijft het convenant gelden.',
      },
      { text: 'Een partner die stopt, draagt lopende taken goed over. {{article:privacy}} blijft gelden.' },
      {
        text: 'Wijzigingen gelden als alle partners een nieuwe versie hebben ondertekend. Het convenant wordt bewaard tot 7 jaar na het einde.',
      },
    ],
    section: 'duur',
  },
];
