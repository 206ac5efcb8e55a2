import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  soort: 'werkgroep',
  naam: 'Sluitende aanpak Voorbeeldstreek',
  datum: '2026-05-12',
  van: '12:00',
  tot: '13:30',
  plaats: 'Dienst Meedoen',
  voorzitter: { firstName: 'Noor', lastName: 'de Wit' },
  besproken: { answer: 'no' },
  aanwezigen: [{ name: 'Noor de Wit', organisatie: 'Dienst Meedoen', rol: 'voorzitter' }],
};

const names = [
  'Ngọc Ánh Nguyễn',
  'سارة النموذجية',
  'Анна Примерова',
  'Ελένη Παραδείγματος',
  'አበበ ምሳሌ',
  'Yıldız',
];
const roles = ['uitvoerende', 'beslisser', 'consulent', 'vertegenwoordiging', 'gast'];

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      soort: 'afstemming',
      naam: 'Afstemmingsoverleg Voorbeeldstreek',
      tot: '16:00',
      plaats: 'Vakschool De Werkbank, lokaal 2.14',
      besproken: { answer: 'yes' },
      aanwezigen: [
        { name: 'Noor de Wit', organisatie: 'Dienst Meedoen', rol: 'voorzitter' },
        { name: 'Fien van den Berg', organisatie: 'Vakschool De Werkbank', rol: 'uitvoerende' },
        { name: 'Joris van der Laan', organisatie: 'MEE Voorbeeldstreek', rol: 'consulent' },
        { name: 'Tess Testers', organisatie: 'GGZ Voorbeeldvallei', rol: 'uitvoerende' },
        { name: 'Ömer Yıldız', organisatie: 'Platform Jong Voorbeeldstreek', rol: 'vertegenwoordiging' },
      ],
      afwezigen: [
        { name: 'Anneke Lindeman', organisatie: 'Gemeente Voorbeeldstad' },
        { name: 'Wies Werkgeversma', organisatie: 'GGZ Voorbeeldvallei', vervanger: 'Tess Testers' },
      ],
      opmerking: 'Tess Testers was niet bij de tweede vraag.',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      soort: 'inspiratie',
      naam: 'Jaarlijkse inspiratie- en evaluatiedag van het netwerk “Iedereen aan de slag” Zuiderkempen',
      van: '09:30',
      tot: '16:45',
      plaats: 'Gemeenschapscentrum De Voorbeeldzaal, grote zaal en drie werkruimtes, Kerkplein 12, 2440 Geel',
      voorzitter: { firstName: 'Maximiliaan Alexander', lastName: 'Vanden Broucke-Dewaele' },
      besproken: { answer: 'yes' },
      aanwezigen: Array.from({ length: 60 }, (_, index) => ({
        name: `${names[index % names.length] ?? 'Noor'} ${index + 1}`,
        organisatie: `Partner ${index + 1} voor ondersteuning, opleiding en tewerkstelling vzw`,
        rol: roles[index % roles.length] ?? 'gast',
      })),
      afwezigen: Array.from({ length: 60 }, (_, index) => ({
        name: `Jean-Baptiste Étienne Vandenbroucke-Ćirković ${index + 1}`,
        organisatie: `Voorziening ${index + 1} voor wonen en dagbesteding vzw`,
        ...(index % 2 === 0 && { vervanger: names[index % names.length] ?? 'Noor' }),
      })),
      opmerking:
        'De groep van VDAB kwam na de pauze.\nTwee gasten gingen weg voordat de vragen van deelnemers begonnen.\nDe tolk Vlaamse Gebarentaal was er de hele dag en tekende apart voor geheimhouding.',
    },
  },
];
