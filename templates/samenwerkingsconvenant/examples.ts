import type { TemplateExample } from '../definition/example.ts';

const base = {
  naam: 'Sluitende aanpak Voorbeeldstreek',
  regio: 'Voorbeeldstreek',
  initiatiefnemer: { name: 'Dienst Meedoen' },
  partners: [
    { name: 'Dienst Meedoen', beslisser: 'Noor de Wit', uren: 16 },
    { name: 'Vakschool De Werkbank', beslisser: 'Wim Smid', uren: 12 },
  ],
  doelgroep: 'Jongeren van 16 tot en met 27 jaar met een beperking.',
  doelen: 'Iedere jongere heeft binnen een jaar een passend plan.',
  participatie: 'Twee jongeren praten mee in de jaarlijkse evaluatie.',
  perJaar: 4,
  duurUren: 4,
  inbrengWeken: 2,
  voorzitterschap: 'rouleert',
  competenties: ['luisteren', 'regie'],
  penvoerder: { name: 'Dienst Meedoen' },
  besluiten: 'instemming',
  kosten: 'eigen',
  verantwoordelijk: 'zelf',
  aanspreekpunt: { name: 'Dienst Meedoen' },
  systeem: { answer: 'no' },
  begin: '2026-09-01',
  project: { answer: 'no' },
  opzegMaanden: 3,
};

const minimal = { ...base, duurSoort: 'bepaald', einde: '2029-08-31' };

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      partners: [
        ...minimal.partners,
        {
          name: 'UWV Voorbeeldstreek',
          beslisser: 'Hatice Çelik',
          uren: 24,
          middelen: 'Werkplaats en proefplaatsing',
        },
        { name: 'MEE Voorbeeldstreek', beslisser: 'Joris van der Laan', uren: 8, middelen: 'Vergaderruimte' },
      ],
      voorzitterschap: 'vast',
      voorzitter: { firstName: 'Ineke', lastName: 'Bos' },
      instrumenten: [
        { instrument: 'Proefplaatsing', partner: 'UWV Voorbeeldstreek', mandaat: 'overleg' },
        { instrument: 'Arbeidsinteressetest', partner: 'Dienst Meedoen', mandaat: 'volledig' },
      ],
      besluiten: 'tweederde',
      evaluaties: [{ datum: '2027-09-07', onderwerp: 'Eerste jaar' }],
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...base,
      initiatiefnemer: { name: 'Dienst Meedoen vzw' },
      partners: Array.from({ length: 15 }, (_, index) => ({
        name: `Partner ${String.fromCharCode(65 + index)} vzw`,
        beslisser: `Beslisser ${index + 1} Müller-D’Hondt`,
        uren: 4 * (index + 1),
        middelen: 'Een zaal, een scherm en iemand die de agenda bijhoudt',
      })),
      voorzitterschap: 'extern',
      voorzitter: { lastName: 'Onafhankelijk' },
      instrumenten: [{ instrument: 'Jobcoaching', partner: 'Partner A vzw', mandaat: 'volledig' }],
      competenties: ['luisteren', 'netwerk', 'regie', 'wetten', 'beperking'],
      besluiten: 'meerderheid',
      kosten: 'verdeeld',
      budget: 1250050,
      verdeling: 'Naar het aantal uren in de tabel met partners.',
      verantwoordelijk: 'samen',
      systeem: { answer: 'yes', explanation: 'Sluitend, beheerd door de coördinerende partner.' },
      duurSoort: 'onbepaald',
      evaluaties: [{ datum: '2027-09-07', onderwerp: 'Eerste jaar' }, { datum: '2028-09-05' }],
      project: { answer: 'yes' },
      projectPeriode: { from: '2026-09-01', until: '2027-08-31' },
      extra: 'De partners nemen deel aan de jaarlijkse inspiratiedag.',
    },
  },
];
