import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  opmaak: 'kunnen',
  akkoord: { answer: 'yes' },
  naam: { firstName: 'Milan' },
  profiel: 'Ik zoek werk in een tuin of kwekerij.',
  talent1: 'Met planten werken',
};

const typical = {
  ...minimal,
  opmaak: 'werk',
  naam: { firstName: 'Milan', lastName: 'Tuinders' },
  woonplaats: 'Voorbeeldstad',
  telefoon: '+31612345678',
  email: 'milan.tuinders@voorbeeldpost.example',
  profiel:
    'Ik werk precies en kom op tijd. Ik heb twee jaar met planten gewerkt. Nu zoek ik een baan in een kwekerij.',
  voorbeeld1: 'In de kwekerij verzorgde ik alle tomaten.',
  talent2: 'Precies werken',
  talent3: 'Klanten groeten en de weg wijzen',
  voorbeeld3: 'Klanten vragen naar mij.',
  werk: [
    {
      wat: 'Medewerker kwekerij',
      waar: 'Kwekerij De Proeftuin',
      wanneer: '2026 – nu',
      taken: 'Tomaten verzorgen en bestellingen klaarzetten',
    },
    {
      wat: 'Hulp in de schooltuin',
      waar: 'Vakschool De Werkbank',
      wanneer: '2023 – 2025',
      taken: 'Snoeien en schoffelen',
    },
  ],
  opleiding: [{ wat: 'Groen, praktijkonderwijs', waar: 'Vakschool De Werkbank', wanneer: '2019 – 2025' }],
  certificaten: [{ name: 'Praktijkverklaring groen', van: 'Vakschool De Werkbank', jaar: '2025' }],
  talen: 'Nederlands',
  vervoer: 'Fiets',
  beschikbaar: 'Vanaf 1 oktober 2026, twee dagen per week',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      opmaak: 'kunnen',
      naam: { firstName: 'Maria-Alexandra Élisabeth', lastName: 'Παραδείγματος-Vandenbroucke' },
      woonplaats: 'Voorbeeldvallei-aan-de-Grote-Nete',
      telefoon: '+32470123456',
      email: 'maria-alexandra.elisabeth@voorbeeldpost.example',
      contact: 'Jobcoach Nguyễn-Żółkiewska, 014 12 34 56, op werkdagen van negen tot vijf',
      profiel:
        'Ik naai al vijftien jaar, met de hand en met de machine.\nIk houd van werk dat klaar is aan het eind van de dag. Ik zoek een vaste plek in een atelier, vier dagen per week.',
      talent1: 'Naaien met de hand en met de machine',
      voorbeeld1: 'Mijn vorige werkgever liet mij de moeilijke naden doen, omdat ze bij mij recht blijven.',
      voorbeeld2: 'Bij de laatste controle was er geen enkele fout.',
      talent4: 'Nieuwe collega’s inwerken',
      voorbeeld4: 'Drie collega’s leerden het vak van mij.',
      talent5: 'Zien dat een machine hapert',
      voorbeeld5: 'Ik zei het op tijd, en de machine was dezelfde dag weer klaar.',
      talent6: 'Kleuren kiezen',
      voorbeeld6: 'Het gordijn in de zaal van het wijkhuis heb ik bedacht.',
      werk: Array.from({ length: 15 }, (_, index) => ({
        wat: `Medewerker atelier en afwerking, afdeling ${String(15 - index)}`,
        waar: 'Naaiatelier “Draad & Daad” Voorbeeldvallei en Zuiderkempen bv',
        wanneer: `${String(2025 - index)} – ${String(2026 - index)}`,
        taken: 'Knippen, spelden en stikken van gordijnen, en nakijken of alles recht is',
      })),
      opleiding: Array.from({ length: 10 }, (_, index) => ({
        wat: `Module ${String(10 - index)} van de opleiding mode en textiel, met stage in een atelier`,
        waar: 'Centrum voor volwassenenonderwijs Zuiderkempen',
        wanneer: String(2024 - index),
      })),
      certificaten: Array.from({ length: 10 }, (_, index) => ({
        name: `Deelcertificaat ${String(10 - index)} textiel en veilig werken met machines`,
        van: 'Centrum voor volwassenenonderwijs Zuiderkempen',
        jaar: String(2024 - index),
      })),
      talen:
        'Nederlands, Grieks (Ελληνικά), Arabisch (العربية), Amhaars (አማርኛ) en een beetje Russisch (Русский)',
      computer: 'Industriële naaimachine, lockmachine, snijtafel en het programma voor bestellingen',
      vervoer: 'Bus en trein, en de fiets tot vijf kilometer',
      beschikbaar: 'Meteen, ten hoogste dertig uur per week en liefst vanaf negen uur',
      hobby: 'Dansen, koken voor de buurt en kostuums maken voor het toneel',
    },
  },
];
