import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  samenwerking: 'Sluitende aanpak Voorbeeldstreek',
  organisatie: { name: 'MEE Voorbeeldstreek' },
  datum: '2026-02-10',
  vorm: 'telefoon',
  route: 'uitvoerende',
  aanwezigen: [{ name: 'Joris van der Laan', rol: 'uitvoerende' }],
  namensOns: { firstName: 'Noor', lastName: 'de Wit' },
  gesprekslijst: [{ onderwerp: 'Wat is de sluitende aanpak, en voor wie?' }],
  meerwaarde: 'Sneller weten bij wie je moet zijn.',
  commercieel: { answer: 'no' },
  animo: 4,
  besluit: 'go',
  redenen: 'MEE kent veel jongeren en wil kennis delen.',
  wieBesluit: 'samen',
  overbruggen: 'Joris belt Noor als een vraag vastloopt.',
  startbijeenkomst: { answer: 'no' },
  volgendContact: '2026-03-03',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      organisatie: { name: 'GGZ Voorbeeldvallei' },
      vorm: 'bijHen',
      route: 'beide',
      aanwezigen: [
        {
          name: 'Tess Testers',
          functie: 'Begeleider',
          rol: 'uitvoerende',
          mail: 't.testers@ggz.example',
        },
        {
          name: 'Wies Werkgeversma',
          functie: 'Teammanager',
          rol: 'beslisser',
          mail: 'w.werkgeversma@ggz.example',
        },
      ],
      gesprekslijst: [
        {
          onderwerp: 'Wat wil de organisatie eruit halen, en wat brengt zij in?',
          gezegd: 'Kennis over wat iemand aankan. Zij wil eerder horen als een stage dreigt te stoppen.',
        },
        {
          onderwerp: 'De transitieconsulent en zijn of haar mandaat',
          gezegd: 'Mag een gesprek plannen bij de GGZ. Een behandeling starten kan alleen de GGZ zelf.',
        },
        {
          onderwerp: 'Tijd, mensen en middelen',
          gezegd: 'Vier dagdelen per jaar is te doen. Meer vraagt een besluit van de directie.',
        },
        {
          onderwerp: 'Het overleg van de gemeente over wonen',
          gezegd: 'Zelfde mensen, andere dag. Samen plannen.',
        },
      ],
      meerwaarde: 'Minder jongeren die uitvallen, en minder bellen om de juiste persoon te vinden.',
      instrumenten: [
        { instrument: 'Adviesgesprek', delen: 'ja' },
        {
          instrument: 'Training omgaan met spanning',
          delen: 'voorwaarde',
          waarom: 'Als er plek is in de groep',
        },
        { instrument: 'Behandeling', delen: 'nee', waarom: 'Vraagt een verwijzing' },
      ],
      drempels: 'Beroepsgeheim. Zonder toestemming zegt de GGZ niets, ook niet of iemand bekend is.',
      animo: 3,
      besluit: 'voorwaarden',
      redenen: 'De GGZ wil graag, maar de directie moet de uren nog goedkeuren.',
      voorwaarden: 'Een ja van de directie op vier dagdelen per jaar.',
      overbruggen: 'Noor stuurt een rekenvoorbeeld. Twee lopende vragen pakken school en GGZ nu al samen op.',
      vastContact: { firstName: 'Tess', lastName: 'Testers' },
      antwoordVoor: '2026-03-10',
      startbijeenkomst: { answer: 'yes', explanation: 'Tess Testers en Wies Werkgeversma' },
      acties: [
        { what: 'Rekenvoorbeeld sturen', who: 'Noor', when: '2026-02-17' },
        { what: 'Voorleggen aan de directie', who: 'Wies', withWhom: 'Tess', when: '2026-03-10' },
      ],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      samenwerking: 'Netwerk “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei',
      organisatie: { name: 'Trajecten & Jobs Voorbeeldvallei – bureau voor loopbaan en re-integratie bv' },
      datum: '2026-04-28',
      vorm: 'beeld',
      route: 'beide',
      aanwezigen: Array.from({ length: 12 }, (_, index) => ({
        name: index % 3 === 0 ? 'Ελένη Παραδείγματος' : index % 3 === 1 ? 'سارة النموذجية' : 'አበበ ምሳሌ',
        functie: 'Verantwoordelijke voor trajecten en bijzondere jeugdzorg',
        rol: index % 2 === 0 ? 'uitvoerende' : 'beslisser',
        mail: `gesprekspartner${index + 1}@trajecten-en-jobs-voorbeeldvallei.example`,
      })),
      namensOns: { firstName: 'Maximiliaan Alexander', lastName: 'Vanden Broucke-Dewaele' },
      gesprekslijst: Array.from({ length: 25 }, (_, index) => ({
        onderwerp: `Onderwerp ${index + 1}: hoe sluit dit aan op de overleggen die er al zijn in de regio?`,
        gezegd:
          'Er is een maandelijks overleg met VDAB en GTB. Daar zitten dezelfde mensen. De organisatie wil geen derde overleg, maar wel dezelfde afspraken over toestemming.',
      })),
      meerwaarde: 'Zicht op jongeren die een traject zoeken.\nContact met scholen in de hele streek.',
      instrumenten: Array.from({ length: 30 }, (_, index) => ({
        instrument: `Instrument ${index + 1}: oriëntatie, screening of sollicitatietraining in groep`,
        delen: ['ja', 'voorwaarde', 'nee', 'onbekend'][index % 4] ?? 'nee',
        waarom: 'Alleen tegen betaling per deelnemer, volgens de prijslijst van dit jaar',
      })),
      drempels:
        'Het bureau werkt per traject en wil per traject worden betaald.\nDe directie wil geen mandaat geven.',
      commercieel: {
        answer: 'yes',
        explanation: 'Het bureau verkoopt trajecten aan deze jongeren en hun scholen.',
      },
      animo: 5,
      besluit: 'noGo',
      redenen:
        'De organisatie is enthousiast, maar verdient aan elk traject. Dan is niet meer zeker dat het om de jongere gaat. Een transitieconsulent kan er wel een traject inkopen als dat nodig is.',
      noGoSoort: ['animo', 'tijd', 'geld', 'regels', 'belang', 'anders', 'doelgroep'],
      wieBesluit: 'wij',
      overbruggen: 'Het bureau stuurt zijn aanbod. VDAB bewaart dat voor de transitieconsulenten.',
      vastContact: { firstName: 'Анна', lastName: 'Примерова' },
      startbijeenkomst: { answer: 'no' },
      opnieuw: '2027-04-28',
      acties: Array.from({ length: 30 }, (_, index) => ({
        what: `Actie ${index + 1}: uitleggen waarom partners geen commercieel belang hebben`,
        who: 'Maximiliaan Alexander Vanden Broucke-Dewaele',
        withWhom: 'VDAB',
        when: `2026-05-${String((index % 28) + 1).padStart(2, '0')}`,
      })),
    },
  },
];
