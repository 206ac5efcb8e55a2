import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  organisatie: { name: 'Kwekerij De Proeftuin' },
  contact: 'Werkbegeleiding, 020 123 45 67',
  aanbod: ['opTrede3'],
  bieden: 'Een kleine kwekerij in Voorbeeldstad, voor wie op trede 3 rustig buiten wil werken.',
  werk: 'Zaaien, potten, water geven en de winkel bijhouden.',
  locaties: [{ waar: 'Proeftuinweg, Voorbeeldstad', plekken: 4 }],
  anders: 'Wij zijn klein. Iedereen kent elkaar.',
  passend: 'Iemand kiest zelf welk werk bij de dag past.',
  lokaal: 'Alle deelnemers wonen op fietsafstand.',
  regulier: 'De kwekerij is een gewoon bedrijf, met klanten.',
  ontwikkeling: 'Wie dat wil, leert elk seizoen een nieuwe taak.',
  ondersteuning: 'Een begeleider met mbo-3 werkt de hele dag mee.',
  volgen: 'Elke maand een gesprek over de doelen, elke zes maanden een verslag.',
  verder: 'Wij kennen de hoveniers in de buurt en nemen deelnemers mee.',
};

const typical = {
  ...minimal,
  organisatie: { name: 'Buurthuis De Eik' },
  contact: 'Noor de Wit, noor@de-eik.example',
  aanbod: ['ontwikkeling3', 'ontwikkeling4', 'opTrede3'],
  bieden:
    'De Eik is een buurthuis met een keuken, een naaiatelier en een fietsenwerkplaats. Wij bieden werken op trede 3, en ontwikkeling naar trede 3 en 4. Onze deelnemers zijn volwassenen die rust en een vast ritme nodig hebben, zoals na een ziekte of met een licht verstandelijke beperking. Wij werken met dagkaarten en met kleine stappen die iemand zelf kiest.',
  werk: 'In de keuken: groente snijden, tafels dekken, koffie schenken en afwassen. In het atelier: knippen, stikken en herstellen. In de werkplaats: banden plakken, poetsen en onderdelen ordenen. Elke taak bestaat in een rustige en een drukke vorm.',
  locaties: [
    { waar: 'Keuken en restaurant, Eikenplein, Voorbeeldstad', plekken: 8 },
    { waar: 'Naaiatelier, Eikenplein, Voorbeeldstad', plekken: 5 },
    { waar: 'Fietsenwerkplaats, Stationsstraat, Testdorp', plekken: 4 },
  ],
  aanpak:
    'In de eerste twee weken kijkt iemand in elke werkplaats mee. Daarna kiest de deelnemer één doel, in eigen woorden. Wij doen een taak voor, doen haar samen en laten haar dan los. Elke week kijken wij wat lukte. Na drie maanden weet de deelnemer, en weten wij, of de volgende trede past.',
  anders:
    'Gasten uit de wijk eten elke dag wat onze deelnemers koken. Het werk is echt, en een fout is geen ramp. Twee van onze vier begeleiders waren zelf deelnemer.',
  passend: 'Een deelnemer begint met wat al goed gaat. Dagen, tijden en drukte stemmen wij daarop af.',
  lokaal:
    'Negen van de tien deelnemers komen lopend of met de fiets. Voor wie verder woont, is er de buurtbus.',
  regulier:
    'De fietsenwerkplaats draait samen met een gewone fietsenmaker. De keuken heeft betalende gasten.',
  ontwikkeling:
    'Iedereen heeft een portfolio met foto’s. Ook zelfvertrouwen en omgaan met drukte staan erin.',
  ondersteuning:
    'Elke deelnemer heeft een vaste begeleider, met mbo-3 of meer. Ontwikkeling doet een begeleider met hbo. Die is op trede 3 altijd in de buurt en praat elke twee weken met de deelnemer. Vrijwilligers helpen mee en krijgen elk kwartaal een training.',
  volgen:
    'Doelen staan in het uitvoeringsplan, zo dat ze te meten zijn. De begeleider houdt elke week bij wat lukte. De gemeente krijgt elke zes maanden een verslag, en bij ontwikkeling na drie maanden. Zes weken voor het einde is de evaluatie klaar. Incidenten leggen wij vast, en elk kwartaal bespreken wij wat wij ervan leren.',
  verder:
    'Elk jaar komen zes werkgevers uit de wijk eten en vertellen over hun werk. Wie klaar is voor een volgende stap, loopt eerst mee bij zo’n werkgever. Wij gaan de eerste dagen mee, en bellen daarna nog drie maanden.',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  // To the edge of two pages.
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      organisatie: { name: 'Dienst voor begeleid werken en arbeidszorg Zuiderkempen en Voorbeeldvallei vzw' },
      contact: 'Maximiliaan Alexander Vanden Broucke-Ćirković en Ελένη Παραδείγματος, 014 12 34 56',
      aanbod: ['ontwikkeling3', 'ontwikkeling4', 'ontwikkeling5', 'opTrede3', 'opTrede4'],
      anders: minimal.anders,
      locaties: [
        ...typical.locaties.slice(0, 2),
        {
          waar: 'Magazijn “Draad & Daad”, Industriepark, Onze-Lieve-Vrouw-Waver-aan-de-Grote-Nete',
          plekken: 12,
        },
      ],
    },
  },
];
