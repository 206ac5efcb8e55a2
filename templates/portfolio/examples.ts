import type { TemplateExample } from '../definition/example.ts';

const shared = {
  deelnemer: { firstName: 'Sanne' },
  inbrenger: { name: 'Vakschool De Werkbank' },
  contact: { firstName: 'Fien', lastName: 'van den Berg' },
  overlegNaam: 'Afstemmingsoverleg Voorbeeldstreek',
  datum: '2026-05-12',
  bespreking: 'eerste',
  toestemming: { answer: 'yes' },
  partners: [{ name: 'MEE Voorbeeldstreek' }],
  vraag: 'Ik wil een stage in de horeca.',
  situatie: 'Sanne zit in het laatste jaar van de koksopleiding. Zij kan nog niet alleen reizen.',
  kern: 'Er is een stageplek, maar Sanne kan er niet zelf komen.',
  beeld: 'ja',
  richtingen: [{ richting: 'Samen leren reizen met de bus' }],
  besluit: 'tweePartners',
  aanpak: 'School en MEE oefenen zes weken met reizen.',
  heeftConsulent: { answer: 'no' },
  verteller: { firstName: 'Fien', lastName: 'van den Berg' },
};

const minimal = {
  ...shared,
  reden: 'groot',
  bilateraal: 'School en MEE zochten samen een stage. Zonder vervoer lukte het niet.',
};

const typical = {
  ...shared,
  deelnemer: { firstName: 'Sanne', lastName: 'Bakker-Öztürk', birthDate: '2005-02-28' },
  partners: [
    { name: 'UWV Voorbeeldstreek', rol: 'Uitkering en voorzieningen' },
    { name: 'MEE Voorbeeldstreek', rol: 'Hulp in het dagelijks leven' },
    { name: 'Gemeente Voorbeeldstad', rol: 'Vervoer vanuit de Wmo' },
  ],
  vraag: 'Ik wil een stage in de horeca. Daarna wil ik daar blijven werken.',
  doel: 'Binnen een jaar een vaste baan in een keuken, voor drie dagen per week.',
  reden: 'afstemming',
  aanbod:
    'School zoekt een stage, UWV een proefplaatsing en de gemeente dagbesteding. Niemand kent het plan van de ander.',
  kracht: 'Sanne is altijd op tijd en leert snel als iemand het voordoet. Haar zus helpt met plannen.',
  gedaan: [
    {
      wat: 'Twee stages gezocht',
      wie: 'Vakschool De Werkbank',
      effect: 'Eén werkgever wil wel, als het vervoer lukt',
    },
    { wat: 'Gesprek over een uitkering', wie: 'UWV Voorbeeldstreek' },
  ],
  voorstelInbrenger: 'Wij willen de stage laten doorgaan en zoeken hulp bij het reizen.',
  vragen: [
    {
      vraag: 'Kan Sanne met de trein reizen als zij de weg kent?',
      van: 'UWV Voorbeeldstreek',
      antwoord: 'Ja, met de trein lukt het. De overstap op de bus is lastig.',
    },
    {
      vraag: 'Hoeveel uur houdt zij vol?',
      van: 'MEE Voorbeeldstreek',
      antwoord: 'Zes uur op een dag, met een pauze.',
    },
  ],
  kern: 'De stage kan doorgaan als het reizen lukt en iedereen hetzelfde plan volgt.',
  richtingen: [
    {
      richting: 'Zes weken oefenen met reizen, met een maatje',
      wie: 'MEE Voorbeeldstreek',
      nodig: 'Een maatje dat vroeg kan beginnen',
    },
    {
      richting: 'Taxivervoer in de eerste weken',
      wie: 'Gemeente Voorbeeldstad',
      nodig: 'Een besluit vanuit de Wmo',
    },
    { richting: 'De stage gaat over in een proefplaatsing', wie: 'UWV Voorbeeldstreek' },
  ],
  kennis: 'Een stage en een proefplaatsing kunnen op elkaar aansluiten als UWV het vooraf weet.',
  besluit: 'plan',
  aanpak: 'Eerst oefenen met reizen, dan stage, dan een proefplaatsing. Dit past bij wat Sanne zelf wil.',
  heeftConsulent: { answer: 'yes' },
  consulent: { firstName: 'Joris', lastName: 'van der Laan' },
  consulentVan: { name: 'MEE Voorbeeldstreek' },
  waarom: 'grootste',
  caseload: 4,
  overdracht: 'Fien stelt Joris aan Sanne voor op school, op 19 mei.',
  acties: [
    {
      wat: 'Maatje zoeken voor het reizen',
      wie: 'Joris',
      metWie: 'Sanne',
      wanneer: '2026-05-22',
      gedaan: 'bezig',
    },
    {
      wat: 'Stageplek bevestigen',
      wie: 'Fien',
      metWie: 'Lunchcafé De Proeftafel',
      wanneer: '2026-05-20',
      gedaan: 'ja',
    },
    {
      wat: 'Proefplaatsing voorbereiden',
      wie: 'UWV Voorbeeldstreek',
      metWie: 'Joris',
      wanneer: '2026-09-01',
      gedaan: 'nee',
    },
  ],
  hoe: 'gesprek',
  verteldOp: '2026-05-19',
  reactie: 'Sanne is blij met het maatje. Zij wil graag op dinsdag beginnen.',
};

const helpers = [
  'Ngọc Ánh Nguyễn',
  'Łukasz Żółkiewski',
  'سارة النموذجية',
  'Анна Примерова',
  'Ελένη Παραδείγματος',
  'አበበ ምሳሌ',
];
const stands = ['ja', 'bezig', 'nee', 'vervallen'];

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  { name: 'typical', country: 'NL', answers: typical },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...typical,
      vraag: 'Ik wil in een bakkerij werken.\nIk wil ’s avonds thuis kunnen eten.',
      doel: 'Vier dagen per week werken in een bakkerij, met een begeleider die blijft.',
      aanbod:
        'VDAB zoekt een gewone job, GTB een stage en het maatwerkbedrijf een andere afdeling. Niemand kent het plan van de ander.',
      kracht:
        'Hij is trots op zijn werk en helpt nieuwe collega’s. Zijn broer gaat graag mee naar een gesprek.',
      gedaan: Array.from({ length: 10 }, (_, index) => ({
        wat: `Poging ${index + 1}: een werkbezoek met de begeleider, en daarna een dag meelopen`,
        wie: 'Dienst Begeleid Werken Voorbeeldvallei en Zuiderkempen vzw',
        effect: 'Het meelopen ging goed, maar op zaterdag was er geen vervoer en ging de plek naar een ander',
      })),
      voorstelInbrenger: 'Wij willen een plek in de buurt zoeken, met vaste uren.',
      kern: 'Er is werk dat past, maar op zaterdag is er geen vervoer.',
      kennis: 'Een werkgever kan voor een proefdag al een verzekering regelen via de dienst.',
      aanpak:
        'Wij houden de plek in de bakkerij vrij tot de beslissers antwoord geven. Dit wil Jean-Baptiste zelf.',
      overdracht: 'De begeleider en de transitieconsulent gaan samen op huisbezoek.',
      verteller: { lastName: 'Yıldız' },
      reactie: 'Jean-Baptiste wil wachten op het antwoord, maar niet langer dan een maand.',
      deelnemer: {
        firstName: 'Jean-Baptiste Étienne Maximiliaan',
        lastName: 'Vandenbroucke-Ćirković',
        birthDate: '2004-12-31',
      },
      inbrenger: { name: 'Dienst Begeleid Werken Voorbeeldvallei en Zuiderkempen vzw' },
      contact: { lastName: 'Yıldız' },
      overlegNaam: 'Afstemmingsoverleg “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei',
      bespreking: 'derde',
      eerder: [
        {
          nummer: 'eerste',
          datum: '2025-11-18',
          uitkomst: 'Beeld was nog niet volledig; eerst een gesprek met de school',
        },
        { nummer: 'tweede', datum: '2026-02-10', uitkomst: 'Stage gevonden, maar gestopt door het vervoer' },
      ],
      partners: Array.from({ length: 15 }, (_, index) => ({
        name: `Partner ${index + 1} voor opleiding, zorg en tewerkstelling vzw`,
        rol: 'Begeleidt de deelnemer bij wonen, leren en werken, en overlegt met de familie',
      })),
      situatie: Array.from(
        { length: 6 },
        (_, index) =>
          `Deel ${index + 1}. Jean-Baptiste woont begeleid en gaat drie dagen per week naar het maatwerkbedrijf. Hij is snel moe na een drukke ochtend. Hij leest korte zinnen en kiest liever met beelden. Zijn bewindvoerder regelt het geld en wil graag vooraf weten wat er verandert.`,
      ).join('\n'),
      vragen: Array.from({ length: 12 }, (_, index) => ({
        vraag: `Vraag ${index + 1}: wat gebeurt er op een dag die goed gaat, en wie is er dan bij?`,
        van: `Partner ${index + 1}`,
        antwoord:
          'Dan staat er één vaste begeleider naast hem, en is de planning de avond ervoor samen gelezen.',
      })),
      beeld: 'open',
      richtingen: Array.from({ length: 8 }, (_, index) => ({
        richting: `Richting ${index + 1}: een werkplek in de buurt met vaste uren en een begeleider die blijft`,
        wie: 'VDAB, GTB en de dienst begeleid werken',
        nodig: 'Goedkeuring van het plan en een werkgever die een proefperiode wil doen',
      })),
      besluit: 'hoger',
      voorBeslissers:
        'Er is geen aanbod voor vervoer op zaterdag. Dat loopt bij meer deelnemers vast. Wij vragen de beslissers om een afspraak.',
      consulent: { firstName: 'Ngọc Ánh', lastName: 'Nguyễn' },
      consulentVan: { name: 'Partner 7 voor opleiding, zorg en tewerkstelling vzw' },
      waarom: 'anders',
      waaromAnders: 'De deelnemer vroeg zelf om deze persoon, en zij spreekt de taal van de familie.',
      caseload: 12,
      acties: Array.from({ length: 200 }, (_, index) => ({
        wat: `Actie ${index + 1}: afspreken wie de planning leest en wat er gebeurt als de bus niet rijdt`,
        wie: helpers[index % helpers.length] ?? 'Noor',
        metWie: index % 3 === 0 ? 'Jean-Baptiste en zijn bewindvoerder' : 'Werkgever Voorbeeldbakkerij',
        wanneer: `2026-${String((index % 6) + 6).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
        gedaan: stands[index % stands.length] ?? 'nee',
      })),
      hoe: 'samen',
    },
  },
];
