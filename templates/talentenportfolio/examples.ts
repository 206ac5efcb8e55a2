import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  opmaak: 'talent',
  akkoord: { answer: 'yes' },
  naam: { firstName: 'Milan' },
  voorstellen: 'Ik werk graag buiten en ik kom altijd op tijd.',
  talent1: 'Met planten werken',
};

const typical = {
  ...minimal,
  naam: { firstName: 'Milan', lastName: 'Tuinders' },
  woonplaats: 'Voorbeeldstad',
  telefoon: '+31612345678',
  contact: 'Noor de Wit, 020 123 45 67',
  voorstellen:
    'Ik ben rustig en ik werk graag buiten. Ik onthoud de namen van planten. Ik maak ook graag een grapje.',
  voorbeeld1: 'In de schooltuin verzorgde ik alle tomaten.',
  talent2: 'Precies werken',
  voorbeeld2: 'Mijn leraar zag dat mijn potten altijd even vol zijn.',
  talent3: 'Op tijd komen',
  werk: [
    {
      wat: 'Medewerker kwekerij',
      waar: 'Kwekerij De Proeftuin',
      wanneer: '2026 – nu',
      taken: 'Tomaten verzorgen en bestellingen klaarzetten',
    },
    { wat: 'Hulp in de schooltuin', waar: 'Vakschool De Werkbank', wanneer: '2023 – 2025' },
  ],
  kennis: [
    { wat: 'Snoeien', waar: 'Vakschool De Werkbank', zelf: 'Dit kan ik alleen' },
    { wat: 'Werken met de kassa', waar: 'Kwekerij De Proeftuin', zelf: 'Dit leer ik nu' },
  ],
  certificaten: [{ name: 'Praktijkverklaring groen', van: 'Vakschool De Werkbank', jaar: '2025' }],
  wens: 'Ik wil twee dagen per week in een tuin of kwekerij werken.',
  zoWerkIk: 'Doe een nieuwe taak één keer voor. Daarna kan ik het zelf.',
  trots: 'Ik fiets nu alleen naar mijn werk, tien kilometer.',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      opmaak: 'werk',
      naam: { firstName: 'Maria-Alexandra Élisabeth', lastName: 'Παραδείγματος-Vandenbroucke' },
      woonplaats: 'Voorbeeldvallei-aan-de-Grote-Nete',
      telefoon: '+32470123456',
      email: 'maria-alexandra.elisabeth@voorbeeldpost.example',
      contact: 'Jobcoach Nguyễn-Żółkiewska, 014 12 34 56, op werkdagen van negen tot vijf',
      voorstellen:
        'Ik werk graag met mijn handen en zie graag wat er klaar is aan het eind van de dag.\nThuis spreken wij Grieks en Nederlands. Ik ken ook een beetje Arabisch: مرحبا.',
      talent1: 'Naaien met de hand en met de machine',
      voorbeeld1: 'Mijn vorige werkgever liet mij de moeilijke naden doen, omdat ze bij mij recht blijven.',
      talent4: 'Mensen op hun gemak stellen',
      voorbeeld4: 'Nieuwe collega’s mogen bij mij zitten in de pauze.',
      talent5: 'Zien dat een machine hapert',
      voorbeeld5: 'Ik zei het op tijd, en de machine was dezelfde dag weer klaar.',
      talent6: 'Kleuren kiezen',
      voorbeeld6: 'Het gordijn in de zaal van het wijkhuis heb ik bedacht.',
      werk: Array.from({ length: 15 }, (_, index) => ({
        wat: `Medewerker atelier en afwerking, afdeling ${String(index + 1)}`,
        waar: 'Naaiatelier “Draad & Daad” Voorbeeldvallei en Zuiderkempen bv',
        wanneer: `${String(2010 + index)} – ${String(2011 + index)}`,
        taken: 'Knippen, spelden en stikken van gordijnen, en nakijken of alles recht is',
      })),
      kennis: Array.from({ length: 15 }, (_, index) => ({
        wat: `Techniek ${String(index + 1)}: stoffen herkennen en de juiste naald kiezen`,
        waar: 'Maatwerkbedrijf Voorbeeldvallei',
        zelf: 'Dit kan ik alleen',
      })),
      certificaten: Array.from({ length: 15 }, (_, index) => ({
        name: `Deelcertificaat ${String(index + 1)} textiel en veilig werken met machines`,
        van: 'Centrum voor volwassenenonderwijs Zuiderkempen',
        jaar: String(2010 + index),
      })),
      wens: 'Ik wil vier dagen werken in een naaiatelier, liefst met gordijnen of met kleding voor toneel.',
      zoWerkIk:
        'Ik begin graag om negen uur.\nEen rustige plek bij het raam is fijn.\nVertel mij de dag ervoor wat er verandert.',
      trots:
        'Op het dorpsfeest droeg iedereen de sjaals die ik maakte. አበበ ምሳሌ vroeg mij om er nog tien te maken.',
    },
  },
];
