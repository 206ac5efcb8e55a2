import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  naam: 'Reismaatje',
  samenwerking: 'Sluitende aanpak Voorbeeldstreek',
  datum: '2026-05-12',
  indiener: { firstName: 'Ineke', lastName: 'Bos' },
  ontbreekt: 'Niemand helpt jongeren om te leren reizen naar stage of werk.',
  gevolg: 'Een stage gaat niet door, omdat iemand er niet kan komen.',
  vragen: 3,
  voorWie: 'Jongeren die nog niet alleen met bus of trein reizen.',
  aantal: 15,
  soort: 'nieuw',
  werking: 'Een vrijwilliger reist zes weken mee en doet steeds een stap terug.',
  baten: [{ opbrengst: 'Meer stages die doorgaan' }],
  trekker: { name: 'MEE Voorbeeldstreek' },
  trekkerNaam: { firstName: 'Joris', lastName: 'van der Laan' },
  stappen: [{ wat: 'Vrijwilligers zoeken', wie: 'MEE Voorbeeldstreek' }],
  besluit: { answer: 'no' },
  proef: { answer: 'no' },
  geslaagd: 'Acht van de tien jongeren reizen na zes weken zelf.',
  terug: '2026-11-10',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      oorzaak: ['geld', 'tussen'],
      geprobeerd:
        'School oefende soms zelf. De gemeente vergoedt een taxi, maar daar leert iemand niet van reizen.',
      stem: '“Met een taxi hoor ik er niet bij. Ik wil gewoon met de bus.”',
      voorwaarden: 'Vrijwilligers met een verklaring omtrent het gedrag, en iemand die de planning maakt.',
      kosten: [
        {
          post: 'Planning, vier uur per week',
          eenmalig: 0,
          jaarlijks: 960000,
          betaler: 'MEE Voorbeeldstreek',
        },
        {
          post: 'Training van vrijwilligers',
          eenmalig: 150000,
          jaarlijks: 0,
          betaler: 'Gemeente Voorbeeldstad',
        },
        {
          post: 'Reiskosten van vrijwilligers',
          eenmalig: 0,
          jaarlijks: 225050,
          betaler: 'Vakschool De Werkbank',
        },
      ],
      baten: [
        { opbrengst: 'Minder taxiritten', voor: 'Gemeente Voorbeeldstad', jaarlijks: 1800000 },
        { opbrengst: 'Minder jongeren die stoppen met school', voor: 'Scholen' },
        { opbrengst: 'Jongeren reizen zelf, ook in hun vrije tijd', voor: 'Deelnemers' },
      ],
      stappen: [
        { wat: 'Vrijwilligers zoeken', wie: 'MEE Voorbeeldstreek', wanneer: '2026-07-01' },
        { wat: 'Eerste vijf jongeren kiezen', wie: 'Vakschool De Werkbank', wanneer: '2026-08-15' },
      ],
      besluit: { answer: 'yes', explanation: 'De gemeente besluit over de training, vóór 1 juli 2026.' },
      proef: { answer: 'yes' },
      proefPeriode: { from: '2026-09-01', until: '2026-12-31' },
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      naam: 'Zaterdagvervoer naar werk, stage en opleiding voor Zuiderkempen en Voorbeeldvallei',
      samenwerking: 'Netwerk “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei',
      indiener: { firstName: 'Ngọc Ánh', lastName: 'Nguyễn-D’Hondt' },
      ontbreekt: Array.from(
        { length: 8 },
        (_, index) =>
          `Punt ${index + 1}. Op zaterdag rijdt er geen bus naar het bedrijventerrein. Wie daar in de winkel of de bakkerij wil werken, kan er niet komen.`,
      ).join('\n'),
      vragen: 12,
      oorzaak: ['regels', 'geld', 'kennis', 'plaats', 'tussen', 'onbekend'],
      geprobeerd: 'Een buurgemeente liet een deelauto rijden. Dat werkte goed, tot de subsidie stopte.',
      aantal: 240,
      stem: '“Op zaterdag verdien ik het meest, maar ik kom er niet.” – Αθηνά\n“Mijn vader rijdt, en die is moe.” – ሰላም',
      soort: 'combineren',
      werking: Array.from(
        { length: 8 },
        (_, index) =>
          `Stap ${index + 1}. Een deelnemer meldt zich bij één nummer. De planner kijkt wie dezelfde kant op moet en belt terug, met een tijd en een naam.`,
      ).join('\n'),
      voorwaarden:
        'Een verzekering voor de chauffeurs, een planner op vrijdag en een afspraak over wat te doen bij ziekte.',
      kosten: Array.from({ length: 30 }, (_, index) => ({
        post: `Kostenpost ${index + 1}: verzekering, brandstof en onderhoud van de deelauto’s`,
        eenmalig: 125050 * (index + 1),
        jaarlijks: 99999,
        betaler: 'Maatwerkbedrijf De Voorbeeldwerf en VDAB samen',
      })),
      baten: Array.from({ length: 30 }, (_, index) => ({
        opbrengst: `Opbrengst ${index + 1}: mensen blijven langer aan het werk en hebben minder vervangend vervoer nodig`,
        voor: 'Deelnemers, werkgevers en de diensten',
        jaarlijks: 250000,
      })),
      trekker: { name: 'Dienst Begeleid Werken Voorbeeldvallei en Zuiderkempen vzw' },
      trekkerNaam: { lastName: 'Yıldız' },
      stappen: Array.from({ length: 40 }, (_, index) => ({
        wat: `Stap ${index + 1}: afspraken maken met de vervoerder en de werkgever`,
        wie: index % 2 === 0 ? 'Анна Примерова' : 'سارة النموذجية',
        wanneer: `2026-${String((index % 6) + 6).padStart(2, '0')}-15`,
      })),
      besluit: { answer: 'yes', explanation: 'De stuurgroep besluit over de auto’s, vóór 1 september 2026.' },
      proef: { answer: 'yes' },
      proefPeriode: { from: '2026-09-05', until: '2027-03-06' },
    },
  },
];
