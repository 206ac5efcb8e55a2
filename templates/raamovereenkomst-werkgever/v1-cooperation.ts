import type { Article } from '../definition/template.ts';

/** Articles on how employer and service work together. Third parties: SMK 5.3. */
export const cooperationArticles: readonly Article[] = [
  {
    id: 'begeleiding',
    title: 'Begeleiding',
    clauses: [
      {
        text: 'De werkgever wijst {{contactpersoon}} aan als contactpersoon. Is deze er niet, dan regelt de werkgever vervanging en vertelt hij dat aan de begeleid werker.',
      },
      {
        text: 'De dienst wijst {{jobcoach}} aan als jobcoach. De jobcoach leert de begeleid werker het werk, helpt de werkplek aan te passen en steunt de collega’s.',
      },
      {
        text: 'In het begin is de jobcoach vaker op de werkplek. Daarna bouwt de jobcoach de begeleiding af, zo ver als dat goed gaat.',
      },
      {
        text: 'De jobcoach mag op de werkplek komen tijdens werktijden. De jobcoach houdt zich aan de huisregels.',
      },
      { text: 'Bij ziekte of vakantie van de jobcoach zorgt de dienst voor vervanging.' },
    ],
    section: 'begeleiding',
  },
  {
    id: 'overleg',
    title: 'Overleg, evaluatie en verslag',
    clauses: [
      {
        text: 'Werkgever en jobcoach overleggen ten minste om de {{overlegWeken}}. De begeleid werker is daarbij, tenzij hij of zij dat niet wil.',
      },
      {
        text: 'De jobcoach houdt bij welke begeleiding er is geweest. Ten minste één keer per jaar beoordelen begeleid werker, werkgever en jobcoach samen hoe het gaat.',
      },
      {
        text: 'Gaat iets niet goed, dan vertelt de werkgever dat snel aan de jobcoach. Samen zoeken zij een oplossing voordat de werkgever het werk stopt.',
      },
    ],
  },
  {
    id: 'geen-arbeidsovereenkomst',
    title: 'Geen arbeidsovereenkomst',
    visibleWhen: { not: { field: 'vergoeding', is: 'loon' } },
    clauses: [
      {
        text: 'Deze overeenkomst en de afsprakennota zijn geen arbeidsovereenkomst als in artikel 7:610 van het Burgerlijk Wetboek. Het doel is meedoen en leren, niet het leveren van productie tegen loon.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Deze overeenkomst en de afsprakennota zijn geen arbeidsovereenkomst als in de wet van 3 juli 1978 betreffende de arbeidsovereenkomsten. Het doel is meedoen en leren, niet het leveren van productie tegen loon.',
        visibleWhen: { country: 'BE' },
      },
      {
        text: 'Willen werkgever en begeleid werker een arbeidsovereenkomst sluiten, dan kan dat altijd. De dienst helpt daarbij en legt uit wat het betekent voor een uitkering.',
      },
    ],
  },
  {
    id: 'loon',
    title: 'Loon',
    visibleWhen: { field: 'vergoeding', is: 'loon' },
    clauses: [
      {
        text: 'De werkgever en de begeleid werker sluiten een aparte arbeidsovereenkomst. Daarvan is de dienst geen partij.',
      },
      {
        text: 'De werkgever betaalt ten minste het loon dat wet en cao vragen. De dienst helpt bij het aanvragen van subsidies en voorzieningen.',
      },
    ],
  },
  {
    id: 'kosten',
    title: 'Kosten',
    clauses: [
      {
        text: 'De werkgever vergoedt kosten van de begeleid werker, zoals reiskosten, tot ten hoogste {{onkostenBedrag}} per werkdag. De begeleid werker laat zien welke kosten er waren.',
        visibleWhen: { field: 'vergoeding', is: 'onkosten' },
      },
      { text: 'De werkgever betaalt niets voor de begeleiding door de dienst.' },
      {
        text: 'Kosten van een aanpassing van de werkplek maken werkgever en dienst pas als zij schriftelijk hebben afgesproken wie betaalt.',
      },
    ],
  },
  {
    id: 'afwezig',
    title: 'Afwezigheid',
    clauses: [
      {
        text: 'Kan de begeleid werker niet komen, dan meldt hij of zij dat bij de contactpersoon, zoals in de afsprakennota staat. Lukt dat niet, dan doet de jobcoach het.',
      },
      {
        text: 'Komt de begeleid werker niet en is er niets gemeld, dan belt de werkgever dezelfde dag met de jobcoach.',
      },
      {
        text: 'Kan de werkgever een dag geen werk bieden, dan meldt hij dat zo vroeg mogelijk aan de begeleid werker en de jobcoach.',
      },
    ],
  },
  {
    id: 'derden',
    title: 'Samenwerken met anderen',
    clauses: [
      {
        text: 'Heeft de begeleid werker hulp nodig die de dienst zelf niet kan geven, dan zoekt de dienst een organisatie die dat wel kan.',
      },
      {
        text: 'Andere organisaties komen alleen op de werkplek als de werkgever en de begeleid werker dat goedvinden.',
      },
      {
        text: 'Bij deze samenwerking horen ook andere organisaties. Welke dat zijn en wat zij doen, staat bij {{article:begeleiding}}.',
        visibleWhen: { field: 'derden', is: 'yes' },
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy en geheimhouding',
    clauses: [
      {
        text: 'Werkgever en dienst houden zich aan de Algemene verordening gegevensbescherming (AVG). Elk is zelf verantwoordelijk voor de persoonsgegevens die hij gebruikt.',
      },
      {
        text: 'De dienst deelt met de werkgever alleen wat nodig is om het werk goed en veilig te doen. Over gezondheid of beperking vertelt de dienst alleen iets als de begeleid werker daar toestemming voor geeft.',
      },
      {
        text: 'Wat de werkgever over de begeleid werker hoort, vertelt hij niet verder. Dit blijft gelden als deze overeenkomst voorbij is.',
      },
      {
        text: 'Gaat er iets mis met gegevens van de begeleid werker, dan vertelt wie het ontdekt dat binnen 24 uur aan de ander.',
      },
      {
        text: 'De dienst bewaart deze overeenkomst tot 5 jaar na het sluiten van het dossier. Daarna wordt zij vernietigd.',
      },
    ],
  },
  {
    id: 'klachten',
    title: 'Klachten',
    clauses: [
      {
        text: 'De begeleid werker en de werkgever kunnen een klacht indienen bij de dienst. De dienst legt uit hoe dat gaat en geeft de klachtenregeling.',
      },
      { text: 'Een klacht heeft geen nadelige gevolgen voor de begeleid werker.' },
    ],
  },
  {
    id: 'duur',
    title: 'Duur en proefperiode',
    clauses: [
      { text: 'Deze overeenkomst geldt {{looptijd}}.' },
      {
        text: 'Elke plek begint met een proefperiode van {{proefWeken}}. In die tijd kan elk van de drie betrokkenen zonder opzegtermijn stoppen.',
        visibleWhen: { field: 'proef', is: 'yes' },
      },
      { text: 'Wijzigingen gelden als beide partijen een nieuwe versie hebben ondertekend.' },
    ],
  },
  {
    id: 'einde',
    title: 'Opzeggen en beëindigen',
    clauses: [
      {
        text: 'De werkgever en de dienst kunnen de overeenkomst schriftelijk opzeggen, met een opzegtermijn van {{opzegWeken}}.',
      },
      {
        text: 'Elke partij kan meteen opzeggen als de veiligheid of de gezondheid van de begeleid werker in gevaar is, of als de ander ernstig tekortschiet en dat na een schriftelijke aanmaning niet herstelt.',
      },
      {
        text: 'Loopt er bij het einde nog een afsprakennota, dan zoeken partijen samen met de begeleid werker een goede afronding of een andere plek.',
      },
      { text: '{{article:privacy}} blijft ook na het einde gelden.' },
    ],
    section: 'duur',
  },
  {
    id: 'geschillen',
    title: 'Als wij er niet uitkomen',
    clauses: [
      {
        text: 'Zijn werkgever en dienst het niet eens, dan praten zij eerst met elkaar. Lukt dat niet binnen vier weken, dan vragen zij samen een bemiddelaar.',
      },
      {
        text: 'Op deze overeenkomst is Nederlands recht van toepassing. Het laatste woord heeft de rechter van de plaats waar de dienst gevestigd is.',
        visibleWhen: { country: 'NL' },
      },
      {
        text: 'Op deze overeenkomst is Belgisch recht van toepassing. Het laatste woord heeft de rechtbank van de plaats waar de dienst gevestigd is.',
        visibleWhen: { country: 'BE' },
      },
    ],
  },
];
